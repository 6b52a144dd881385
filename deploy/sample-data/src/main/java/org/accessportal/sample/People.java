package org.accessportal.sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of an organization; each can be asked for by number, at any time and in any order. */
final class People {

    private static final int PROTECTED_ONE_IN = 331;
    private static final int SAMORDNING_ONE_IN = 100;
    private static final int WITHOUT_NUMBER_ONE_IN = 400;
    private static final int WITHOUT_MAIL_ONE_IN = 150;
    private static final int DOUBLE_NAME_ONE_IN = 9;
    private static final Title HEAD_OF_ADMINISTRATION = new Title("401010", "Förvaltningschef", "plus");
    private static final Title HEAD_OF_AREA = new Title("401020", "Verksamhetschef", "plus");
    static final Title HEAD_OF_UNIT = new Title("401030", "Enhetschef", "plus");
    static final List<Title> HEADS = List.of(HEAD_OF_ADMINISTRATION, HEAD_OF_AREA, HEAD_OF_UNIT);

    private final Organization organization;
    private final Dice dice;
    private final Personnummer numbers;
    private final List<Unit> units;
    private final int[] firsts;
    private final Map<Integer, Organization.Part> cast = new HashMap<>();

    People(Organization organization, Dice dice, LocalDate today) {
        this.organization = organization;
        this.dice = dice;
        this.numbers = new Personnummer(organization.people(), today);
        this.units = UnitTree.of(organization);
        this.firsts = units.stream().mapToInt(Unit::first).toArray();
        for (Organization.Part part : organization.cast()) {
            Unit unit = leaf(part);
            if (part.place() < unit.people()) {
                cast.put(unit.first() + part.place(), part);
            }
        }
    }

    List<Unit> units() {
        return units;
    }

    Person playerOf(Organization.Part part) {
        return person(leaf(part).first() + part.place());
    }

    private Unit leaf(Organization.Part part) {
        List<Unit> leaves = units.stream()
                .filter(unit -> unit.administration().code().equals(part.administration()))
                .filter(unit -> !unit.isAdministration() && !unit.isArea())
                .toList();
        return leaves.get(part.leaf() % leaves.size());
    }

    Person person(int number) {
        Unit unit = unitOf(number);
        Optional<Organization.Part> part = Optional.ofNullable(cast.get(number));
        boolean woman = part.map(played -> PersonNames.isWomans(played.givenName()))
                .orElse(dice.roll("gender", number, 100) < 76);
        String given = part.map(Organization.Part::givenName)
                .orElseGet(() -> dice.pick("given", number, woman ? PersonNames.WOMEN : PersonNames.MEN));
        String surname = surname(number);
        String userId = userId(given, surname, number);
        return new Person(
                number,
                userId,
                organization.hsaPrefix() + String.format(Locale.ROOT, "-P%09d", 100_000 + number),
                personnummer(number, woman),
                given,
                surname,
                mail(number, given, surname, userId),
                isProtected(number, unit, part.orElse(null)),
                part.map(Organization.Part::situation).orElseGet(() -> situation(number, unit)),
                unit,
                title(number, unit));
    }

    String userIdOf(int number) {
        return person(number).userId();
    }

    private Unit unitOf(int number) {
        int low = 0;
        int high = firsts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firsts[middle] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return units.get(low);
    }

    private static Situation situation(int number, Unit unit) {
        Situation drawn = Situation.of(number);
        // Whoever leads a unit is there; one in some is on leave, and keeps the role.
        if (unit.isLedBy(number)) {
            return unit.number() % 13 == 5 ? Situation.AWAY : Situation.ORDINARY;
        }
        return drawn;
    }

    private static boolean isProtected(int number, Unit unit, Organization.@Nullable Part part) {
        if (part != null) {
            return part.protectedIdentity();
        }
        return number % PROTECTED_ONE_IN == 7 && !unit.isLedBy(number);
    }

    private @Nullable String personnummer(int number, boolean woman) {
        if (!cast.containsKey(number) && dice.oneIn(WITHOUT_NUMBER_ONE_IN, "without number", number)) {
            return null;
        }
        return numbers.of(number, woman, dice.oneIn(SAMORDNING_ONE_IN, "samordning", number));
    }

    private @Nullable String mail(int number, String given, String surname, String userId) {
        if (!cast.containsKey(number) && dice.oneIn(WITHOUT_MAIL_ONE_IN, "without mail", number)) {
            return null;
        }
        return ascii(given, '-') + "." + ascii(surname, '-') + "." + userId + "@" + organization.code() + ".example";
    }

    private String surname(int number) {
        String first = dice.pick("surname", number, PersonNames.SURNAMES);
        return dice.oneIn(DOUBLE_NAME_ONE_IN, "double name", number)
                ? first + " " + dice.pick("second surname", number, PersonNames.SURNAMES)
                : first;
    }

    private Title title(int number, Unit unit) {
        if (unit.isLedBy(number)) {
            return unit.isAdministration() ? HEAD_OF_ADMINISTRATION : unit.isArea() ? HEAD_OF_AREA : HEAD_OF_UNIT;
        }
        List<Title> titles = unit.administration().titles();
        // The lower of two throws: the first titles are the common ones.
        int place =
                Math.min(dice.roll("title", number, titles.size()), dice.roll("title again", number, titles.size()));
        return titles.get(place);
    }

    private static String userId(String given, String surname, int number) {
        return head(ascii(given, '\0'), 3) + head(ascii(surname, '\0'), 2) + (number + 1);
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** Lower-case letters a to z, and the given character in place of what stands between names. */
    static String ascii(String name, char between) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var result = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z') {
                result.append(c);
            } else if (between != '\0' && (c == '-' || c == ' ')) {
                result.append(between);
            }
        }
        return result.toString();
    }
}
