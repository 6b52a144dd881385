package org.accessportal.bench.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.Rule;

/** Policies of the kinds that administrations write, from a seed. */
public final class RandomRules {

    private static final int KINDS = 6;
    private static final int MONTH = 30;
    private static final int LONG_AGO = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

    private final SplittableRandom random;

    public RandomRules(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** So many policies, each for an administration. */
    public List<Rule> some(int count) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int administration = Workforce.skewed(random, Workforce.ADMINISTRATIONS);
            rules.add(Rule.of(
                    new UUID(4, i),
                    1,
                    Workforce.administration(administration),
                    random.nextBoolean(),
                    criteria(administration)));
        }
        return rules;
    }

    /** The same policy with one title more or less: what somebody writes who changes one. */
    public Rule changed(Rule rule) {
        Criterion titles = new Criterion.Title(codes(3, Workforce.TITLES, Workforce::title));
        return new Rule(
                rule.policyId(),
                rule.version() + 1,
                random.nextBoolean()
                        ? new Criterion.AllOf(List.of(rule.criteria(), new Criterion.Not(titles)))
                        : new Criterion.AnyOf(List.of(
                                rule.criteria(),
                                new Criterion.AllOf(List.of(
                                        new Criterion.Administration(
                                                codes(1, Workforce.ADMINISTRATIONS, Workforce::administration)),
                                        titles)))));
    }

    private Criterion criteria(int administration) {
        return switch (random.nextInt(KINDS)) {
            case 0 -> new Criterion.Title(codes(5, Workforce.TITLES, Workforce::title));
            case 1 ->
                new Criterion.AllOf(List.of(
                        under(administration),
                        new Criterion.Not(new Criterion.EmploymentForm(codes(2, Workforce.FORMS, Workforce::form)))));
            case 2 ->
                new Criterion.AllOf(List.of(
                        under(administration), new Criterion.Title(codes(20, Workforce.TITLES, Workforce::title))));
            case 3 ->
                new Criterion.AnyOf(List.of(
                        under(administration),
                        new Criterion.CostResponsibilityNumber(codes(10, Workforce.COSTS, Workforce::cost))));
            case 4 ->
                new Criterion.AllOf(List.of(
                        new Criterion.BenefitsGroup(codes(2, Workforce.GROUPS, Workforce::group)),
                        new Criterion.Dates(EARLIEST.plusDays(random.nextInt(LONG_AGO)), null, null, null)));
            default ->
                new Criterion.AllOf(List.of(
                        under(administration),
                        new Criterion.Title(codes(10, Workforce.TITLES, Workforce::title)),
                        new Criterion.Length(MONTH, null)));
        };
    }

    private Criterion under(int administration) {
        return new Criterion.UnitCriterion(
                List.of(Workforce.unit(administration, random.nextInt(Workforce.AREAS), -1)), true);
    }

    private List<String> codes(int most, int bound, IntFunction<String> code) {
        int count = 1 + random.nextInt(most);
        return random.ints(count, 0, bound).distinct().mapToObj(code).toList();
    }
}
