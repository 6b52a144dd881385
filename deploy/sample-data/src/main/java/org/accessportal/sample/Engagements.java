package org.accessportal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The engagements of people, as their situation on the day of the export makes them. */
final class Engagements {

    private static final String UNKNOWN_MANAGER = "*";
    private static final String MANAGER_WHO_LEFT = "saknas999";
    private static final int LONGEST_SERVICE_DAYS = 9_000;
    private static final List<String> BENEFITS_GROUPS = List.of("1", "1", "3", "12");
    private static final String PERMANENT = "1";
    private static final String FIXED_TERM = "5";
    private static final String HOURLY = "8";

    private final Organization organization;
    private final People people;
    private final Dice dice;
    private final LocalDate today;

    Engagements(Organization organization, People people, Dice dice, LocalDate today) {
        this.organization = organization;
        this.people = people;
        this.dice = dice;
        this.today = today;
    }

    List<Engagement> of(Person person) {
        LocalDate begun = today.minusDays(30 + dice.roll("service", person.number(), LONGEST_SERVICE_DAYS));
        LocalDate soon = today.plusDays(2 + dice.roll("soon", person.number(), 12));
        LocalDate later = today.plusDays(40 + dice.roll("later", person.number(), 300));
        LocalDate recently = today.minusDays(3 + dice.roll("recently", person.number(), 15));
        return switch (person.situation()) {
            case ORDINARY -> List.of(primary(person, begun, null));
            case COMING -> List.of(primary(person, soon, null));
            case STARTING_TODAY -> List.of(primary(person, today, null));
            case ENDING -> List.of(primary(person, begun, soon));
            case TEMPORARY -> List.of(primary(person, begun, later));
            case ENDED -> List.of(primary(person, begun, recently));
            case RETURNED ->
                List.of(side(person, begun.minusDays(900), begun.minusDays(400), null), primary(person, begun, null));
            case SEVERAL -> List.of(primary(person, begun, null), side(person, recently, later, null));
            case GAP -> List.of(side(person, begun, recently, null), primary(person, soon, null));
            case RENEWED -> List.of(side(person, begun, today.minusDays(1), null), primary(person, today, later));
            case AWAY -> List.of(absent(primary(person, begun, null), recently, later));
            case TWO_PRIMARIES -> List.of(primary(person, begun, null), side(person, recently, null, "PRIA"));
        };
    }

    private Engagement primary(Person person, LocalDate start, @Nullable LocalDate end) {
        return new Engagement(
                number(person, 0),
                person.unit(),
                person.title(),
                end == null ? PERMANENT : FIXED_TERM,
                dice.pick("benefits", person.number(), BENEFITS_GROUPS),
                lineManager(person),
                dice.oneIn(20, "chosen by hand", person.number()) ? "PRIM" : "PRIA",
                start,
                end,
                null,
                null);
    }

    private Engagement side(Person person, LocalDate start, @Nullable LocalDate end, @Nullable String primaryMark) {
        List<Unit> units = people.units();
        Unit other = units.get(dice.roll("other unit", person.number(), units.size()));
        return new Engagement(
                number(person, 1),
                other,
                person.title(),
                HOURLY,
                "14",
                other.hasManager() ? people.userIdOf(other.first()) : null,
                primaryMark,
                start,
                end,
                null,
                null);
    }

    private static Engagement absent(Engagement engagement, LocalDate from, LocalDate to) {
        return new Engagement(
                engagement.number(),
                engagement.unit(),
                engagement.title(),
                engagement.form(),
                engagement.benefitsGroup(),
                engagement.lineManager(),
                engagement.primaryMark(),
                engagement.start(),
                engagement.end(),
                from,
                to);
    }

    /** The user id of the line manager as the catalogue has it, with the faults that catalogues have. */
    private @Nullable String lineManager(Person person) {
        Unit unit = person.unit();
        if (unit.isLedBy(person.number())) {
            return people.userIdOf(managerOfManager(unit));
        }
        if (!unit.hasManager()) {
            return person.number() % 2 == 0 ? null : UNKNOWN_MANAGER;
        }
        return person.number() % 977 == 30 ? MANAGER_WHO_LEFT : people.userIdOf(unit.first());
    }

    /** Upwards; at the top the head of the organization, who is their own. */
    private int managerOfManager(Unit unit) {
        Unit parent = unit.parent();
        if (parent == null) {
            return people.units().getFirst().first();
        }
        Unit partner = parent.number() == 0 ? partnerInCircle(unit, parent) : null;
        if (partner != null) {
            return partner.first();
        }
        while (!parent.hasManager() && parent.parent() != null) {
            parent = parent.parent();
        }
        return parent.first();
    }

    /** The first two parts of the first administration lead each other, as it happens in real catalogues. */
    private @Nullable Unit partnerInCircle(Unit unit, Unit administration) {
        List<Unit> circle = people.units().stream()
                .filter(other -> other.isArea() && other.isUnder(administration))
                .limit(2)
                .toList();
        if (circle.size() < 2 || circle.stream().noneMatch(each -> each.number() == unit.number())) {
            return null;
        }
        return circle.get(circle.get(0).number() == unit.number() ? 1 : 0);
    }

    private String number(Person person, int which) {
        return String.format(
                Locale.ROOT,
                "20%02d%014d",
                Math.floorMod(organization.code().hashCode(), 100),
                person.number() * 10L + which);
    }
}
