package org.accessportal.policy.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.accessportal.policy.criteria.CriteriaRules;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.UnitTree.Place;
import org.jspecify.annotations.Nullable;

/** Trees, engagements and criteria at random, small enough to meet each other often; the same for the same seed. */
public final class RandomPopulations {

    private static final int UNITS = 8;
    private static final List<String> CODES = List.of("A", "B", "C");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final RandomGenerator random;

    /** Draws from that source. */
    public RandomPopulations(RandomGenerator random) {
        this.random = random;
    }

    /** A tree in which circles and missing units occur. */
    public List<Place> places() {
        return IntStream.range(0, UNITS)
                .filter(_ -> random.nextInt(10) > 0)
                .mapToObj(
                        i -> new Place(unit(i), random.nextInt(3) == 0 ? null : unit(random.nextInt(UNITS)), chance(3)))
                .toList();
    }

    /** None to three engagements of the identity. */
    public List<Engagement> engagementsOf(UUID identity) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> engagement(identity))
                .toList();
    }

    private Engagement engagement(UUID identity) {
        LocalDate from = date();
        LocalDate to = date();
        return new Engagement(
                new UUID(random.nextLong(), random.nextLong()),
                identity,
                unit(random.nextInt(UNITS)),
                code(),
                maybe(code()),
                maybe(code()),
                maybe(code()),
                maybe(code()),
                from,
                from != null && to != null && to.isBefore(from) ? from : to,
                random.nextBoolean());
    }

    /** A rule with criteria nested up to three deep. */
    public Rule rule(int number) {
        return Rule.of(new UUID(0, number), 1, chance(3) ? null : code(), chance(3), criterion(3));
    }

    /** A unit of the tree, or one that is not in it. */
    public UUID anyUnit() {
        return unit(random.nextInt(UNITS));
    }

    /** Criteria that a policy may have. */
    public Criterion criteria() {
        Criterion criteria = criterion(3);
        while (!CriteriaRules.brokenBy("criteria", criteria).isEmpty()) {
            criteria = criterion(3);
        }
        return criteria;
    }

    private Criterion criterion(int depth) {
        return switch (random.nextInt(depth > 0 ? 16 : 10)) {
            case 0 -> new Criterion.Administration(codes());
            case 1 -> new Criterion.UnitCriterion(units(), random.nextBoolean());
            case 2 -> new Criterion.Title(codes());
            case 3 -> new Criterion.EmploymentForm(codes());
            case 4 -> new Criterion.BenefitsGroup(codes());
            case 5 -> new Criterion.CostResponsibilityNumber(codes());
            case 6 -> new Criterion.Provider(units());
            case 7 -> new Criterion.Primary();
            case 8 -> new Criterion.Length(maybe(days()), maybe(days()));
            case 9 -> new Criterion.Dates(date(), date(), date(), date());
            case 10, 11, 12 -> new Criterion.AllOf(several(depth));
            case 13, 14 -> new Criterion.AnyOf(several(depth));
            default -> new Criterion.Not(criterion(depth - 1));
        };
    }

    private List<Criterion> several(int depth) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            criteria.add(criterion(depth - 1));
        }
        return criteria;
    }

    private List<String> codes() {
        return IntStream.rangeClosed(0, random.nextInt(2)).mapToObj(_ -> code()).toList();
    }

    private List<UUID> units() {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(_ -> unit(random.nextInt(UNITS)))
                .toList();
    }

    private String code() {
        return CODES.get(random.nextInt(CODES.size()));
    }

    private @Nullable LocalDate date() {
        return chance(4) ? null : DAY.plusDays((long) random.nextInt(12) * stretch());
    }

    private int days() {
        return (1 + random.nextInt(10)) * stretch();
    }

    /** Some lie close together, others years apart. */
    private int stretch() {
        return chance(2) ? 1 : 150;
    }

    private <T> @Nullable T maybe(T value) {
        return chance(4) ? null : value;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private static UUID unit(int number) {
        return new UUID(7, number);
    }
}
