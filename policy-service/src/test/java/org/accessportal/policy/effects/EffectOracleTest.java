package org.accessportal.policy.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accessportal.platform.testing.Broken;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.NaiveEvaluator;
import org.accessportal.policy.evaluation.People;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.evaluation.RandomPopulations;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.evaluation.UnitTree;
import org.accessportal.policy.evaluation.UnitTree.Place;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.Changeover;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.PolicyGrant;
import org.accessportal.policy.separations.SeparatedPair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PO-6: what a step would do, by sets of people, against looking at everybody one by one. */
class EffectOracleTest {

    private static final int CASES = Integer.getInteger("evaluation.cases", 10_000) / 4;
    private static final int PEOPLE = 6;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final UUID ORGANIZATION = new UUID(0, 0);
    private static final List<String> LEVELS = List.of("bas", "plus", "max");
    private static final Map<UUID, KnownResource> CATALOGUE = Map.of(
            resource(0), new KnownResource(resource(0), true, LEVELS, false, 100L, Map.of()),
            resource(1), new KnownResource(resource(1), true, LEVELS, false, 30L, Map.of()),
            resource(2), new KnownResource(resource(2), false, List.of(), false, 7L, Map.of()));

    @Test
    @DisplayName("PO-6, PO-9: counts, lists, cost and conflicts are those of everybody looked at one by one")
    void setsAddUpToPeople() {
        for (int seed = 0; seed < CASES; seed++) {
            compare(new Case(seed), true);
        }
    }

    @Test
    @DisplayName("PO-6: a comparison that forgets the other policies is found out")
    void forgottenPoliciesAreFound() throws Exception {
        var seed = new int[1];
        Broken.isFound(CASES, () -> {
            compare(new Case(seed[0]++), false);
            return null;
        });
    }

    private static void compare(Case made, boolean withOthers) {
        List<ActivePolicy> seen = withOthers
                ? made.active
                : made.active.stream()
                        .filter(policy -> policy.rule().policyId().equals(made.changeover.policyId()))
                        .toList();
        var comparison = new Comparison(made.changeover, seen, CATALOGUE, List.of(made.pair), made.population, DAY);
        Changes changes = comparison.changes();
        String name = "seed " + made.seed;
        List<UUID> matched = made.those(made::isMatched);
        assertThat(made.ids(changes.matched())).as(name).isEqualTo(matched);
        assertThat(made.ids(changes.gains()))
                .as(name)
                .isEqualTo(made.those(one -> !made.gained(one).isEmpty()));
        assertThat(made.ids(changes.loses()))
                .as(name)
                .isEqualTo(made.those(one -> !made.lost(one).isEmpty()));
        assertThat(made.ids(changes.changesLevel())).as(name).isEqualTo(made.those(made::changesLevel));
        assertThat(made.ids(changes.conflicts())).as(name).isEqualTo(made.those(made::isInConflict));
        assertThat(changes.cost(CATALOGUE))
                .as(name)
                .isEqualTo(
                        made.everybody.keySet().stream().mapToLong(made::cost).sum());
        made.population
                .byAdministration(changes.matched(), DAY)
                .forEach((administration, people) -> assertThat(made.ids(people))
                        .as(name)
                        .isEqualTo(matched.stream()
                                .filter(one -> made.administration(one).equals(administration))
                                .toList()));
        List<UUID> concerned = made.ids(changes.concerned());
        List<PersonEffect> each = comparison.each(concerned);
        for (int i = 0; i < concerned.size(); i++) {
            assertThat(resources(each.get(i).gains())).as(name).isEqualTo(made.gained(concerned.get(i)));
            assertThat(resources(each.get(i).loses())).as(name).isEqualTo(made.lost(concerned.get(i)));
            assertThat(each.get(i).administrationCode()).as(name).isEqualTo(made.administration(concerned.get(i)));
        }
    }

    private static Set<UUID> resources(List<PolicyGrant> grants) {
        return grants.stream().map(PolicyGrant::resourceId).collect(Collectors.toSet());
    }

    private static UUID resource(int number) {
        return new UUID(6, number);
    }

    /** People, policies and a step at random, and what comes of it person by person. */
    private static final class Case {

        private final int seed;
        private final Random random;
        private final RandomPopulations made;
        private final NaiveEvaluator naive;
        private final Population population;
        private final Map<UUID, List<Engagement>> everybody = new TreeMap<>();
        private final List<ActivePolicy> active = new ArrayList<>();
        private final Changeover changeover;
        private final SeparatedPair pair;

        Case(int seed) {
            this.seed = seed;
            random = new Random(seed);
            made = new RandomPopulations(random);
            List<Place> places = made.places();
            naive = new NaiveEvaluator(places);
            population = new Population(new UnitTree(places));
            for (int i = 0; i < PEOPLE; i++) {
                var identity = new UUID(5, i);
                List<Engagement> own = made.engagementsOf(identity);
                population.put(identity, own);
                everybody.put(
                        identity,
                        own.stream()
                                .filter(e -> e.to() == null || !e.to().isBefore(DAY))
                                .toList());
            }
            IntStream.rangeClosed(1, 1 + random.nextInt(4)).forEach(number -> active.add(policy(made.rule(number))));
            Rule next = made.rule(1);
            ActivePolicy candidate = policy(new Rule(next.policyId(), 2, next.criteria()));
            changeover = changeover(candidate);
            pair = new SeparatedPair(
                    new UUID(7, 1), random.nextBoolean() ? null : "A", resource(0), resource(2), "Isär", "Därför");
        }

        /** Replaces the first policy, or is tried at one unit while that goes on elsewhere, or ends it. */
        private Changeover changeover(ActivePolicy candidate) {
            UUID policy = candidate.rule().policyId();
            UUID unit = made.anyUnit();
            List<ActivePolicy> after = switch (random.nextInt(4)) {
                case 0 ->
                    List.of(
                            new ActivePolicy(ORGANIZATION, candidate.rule().within(unit), candidate.resources()),
                            new ActivePolicy(
                                    ORGANIZATION,
                                    active.getFirst().rule().outside(unit),
                                    active.getFirst().resources()));
                case 1 -> List.of();
                default -> List.of(candidate);
            };
            return new Changeover(policy, null, after, List.of(candidate.rule()));
        }

        private ActivePolicy policy(Rule rule) {
            List<PolicyGrant> grants = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                if (random.nextBoolean()) {
                    grants.add(new PolicyGrant(resource(i), i == 2 ? null : LEVELS.get(random.nextInt(LEVELS.size()))));
                }
            }
            return new ActivePolicy(ORGANIZATION, rule, grants);
        }

        List<UUID> those(Predicate<UUID> which) {
            return everybody.keySet().stream().filter(which).toList();
        }

        List<UUID> ids(People people) {
            return population.ids(people, 0, Integer.MAX_VALUE);
        }

        boolean isMatched(UUID one) {
            return changeover.matched().stream().anyMatch(rule -> meets(one, rule));
        }

        Set<UUID> gained(UUID one) {
            return without(held(one, after()), held(one, active));
        }

        Set<UUID> lost(UUID one) {
            return without(held(one, active), held(one, after()));
        }

        boolean changesLevel(UUID one) {
            Map<UUID, Integer> now = held(one, active);
            Map<UUID, Integer> then = held(one, after());
            return now.keySet().stream()
                    .anyMatch(resource ->
                            then.containsKey(resource) && !now.get(resource).equals(then.get(resource)));
        }

        /** Conflicts are told of whoever meets the policy's criteria, now or then. */
        boolean isInConflict(UUID one) {
            boolean asked = isMatched(one)
                    || Stream.concat(active.stream(), changeover.after().stream())
                            .filter(policy -> policy.rule().policyId().equals(changeover.policyId()))
                            .anyMatch(policy -> meets(one, policy.rule()));
            boolean there = pair.administrationCode() == null
                    || everybody.get(one).stream()
                            .anyMatch(e -> e.administrationCode().equals(pair.administrationCode()));
            return asked && there && pair.isWithin(held(one, after()).keySet());
        }

        long cost(UUID one) {
            return price(gained(one)) - price(lost(one));
        }

        String administration(UUID one) {
            return everybody.get(one).stream()
                    .min(Comparator.comparing((Engagement e) -> !e.primary()).thenComparing(Engagement::engagementId))
                    .orElseThrow()
                    .administrationCode();
        }

        private static long price(Set<UUID> resources) {
            return resources.stream()
                    .mapToLong(resource -> CATALOGUE.get(resource).priceMonthly())
                    .sum();
        }

        private static Set<UUID> without(Map<UUID, Integer> these, Map<UUID, Integer> others) {
            var rest = new TreeSet<>(these.keySet());
            rest.removeAll(others.keySet());
            return rest;
        }

        private List<ActivePolicy> after() {
            List<ActivePolicy> after = new ArrayList<>(active);
            after.removeIf(policy -> policy.rule().policyId().equals(changeover.policyId()));
            after.addAll(changeover.after());
            return after;
        }

        private Map<UUID, Integer> held(UUID one, List<ActivePolicy> policies) {
            Map<UUID, Integer> held = new HashMap<>();
            for (ActivePolicy policy : policies) {
                if (meets(one, policy.rule())) {
                    policy.resources()
                            .forEach(grant -> held.merge(
                                    grant.resourceId(),
                                    grant.level() == null ? 0 : LEVELS.indexOf(grant.level()),
                                    Math::max));
                }
            }
            return held;
        }

        private boolean meets(UUID one, Rule rule) {
            return everybody.get(one).stream().anyMatch(e -> naive.meets(e, rule.criteria()));
        }
    }
}
