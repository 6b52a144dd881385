package org.accessportal.policy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accessportal.platform.testing.Broken;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.UnitTree.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The engine against a naive evaluator, on random populations, criteria and changes. */
class EvaluationTest {

    private static final int CASES = Integer.getInteger("evaluation.cases", 10_000);
    private static final int IDENTITIES = 8;
    private static final int CHANGES = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    @Test
    @DisplayName("PO-2: the engine finds what the naive evaluator finds, also after changes of people and of the tree")
    void engineAgreesWithTheNaiveEvaluator() {
        for (int seed = 0; seed < CASES; seed++) {
            check(seed, Rule::criteria);
        }
    }

    @Test
    @DisplayName("PO-2: an engine that forgets a criterion is found out")
    void aWrongEngineIsFound() throws Exception {
        var seed = new int[1];
        Broken.isFound(CASES, () -> {
            check(
                    seed[0]++,
                    rule -> rule.criteria() instanceof Criterion.AllOf all
                                    && all.criteria().size() > 1
                            ? new Criterion.AllOf(
                                    all.criteria().subList(1, all.criteria().size()))
                            : rule.criteria());
            return null;
        });
    }

    @Test
    @DisplayName("PO-6: a rule within a unit and the same outside it share out the engagements that meet it")
    void withinAndOutsideShareOut() {
        for (int seed = 0; seed < CASES; seed++) {
            var made = new RandomPopulations(new Random(seed));
            List<Place> places = made.places();
            var naive = new NaiveEvaluator(places);
            Rule rule = made.rule(1);
            UUID unit = made.anyUnit();
            var within = new RuleIndex(List.of(rule.within(unit)), new UnitTree(places));
            var outside = new RuleIndex(List.of(rule.outside(unit)), new UnitTree(places));
            for (Engagement e : made.engagementsOf(new UUID(5, 1))) {
                boolean met = naive.meets(e, rule.criteria());
                boolean there = naive.isAtOrUnder(e, unit);
                assertThat(within.matching(e).isEmpty()).as("seed %d", seed).isEqualTo(!(met && there));
                assertThat(outside.matching(e).isEmpty()).as("seed %d", seed).isEqualTo(!(met && !there));
            }
        }
    }

    @Test
    @DisplayName("PO-2: a changed engagement is tried against few of many policies")
    void policiesAreFiledUnderTheirMostSelectiveCriterion() {
        var tree = new UnitTree(List.of());
        var population = new Population(tree);
        List<Rule> rules = IntStream.range(0, 1_000)
                .mapToObj(i -> Rule.of(new UUID(0, i), 1, "210", true, new Criterion.Title(List.of("T" + i, "U" + i))))
                .toList();
        var engagement = new Engagement(
                new UUID(1, 1), new UUID(2, 1), new UUID(3, 1), "210", null, "T7", null, null, null, null, true);
        population.put(engagement.identityId(), List.of(engagement));

        assertThat(new RuleIndex(rules, tree).candidates(engagement)).containsExactly(rules.get(7));
        assertThat(new RuleIndex(rules, tree).matching(engagement)).containsExactly(rules.get(7));
    }

    private static void check(int seed, Function<Rule, Criterion> engineSees) {
        var random = new Random(seed);
        var made = new RandomPopulations(random);
        List<Place> places = made.places();
        var population = new Population(new UnitTree(places));
        Map<UUID, List<Engagement>> everybody = new HashMap<>();
        for (int i = 0; i < IDENTITIES; i++) {
            everybody.put(new UUID(5, i), made.engagementsOf(new UUID(5, i)));
        }
        for (List<Engagement> own : everybody.values()) {
            own.forEach(population::add);
        }
        List<Rule> rules = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(made::rule)
                .toList();
        for (int change = 0; change < CHANGES; change++) {
            List<Engagement> all =
                    everybody.values().stream().flatMap(List::stream).toList();
            new Moment(seed, population, all, new NaiveEvaluator(places)).compare(rules, engineSees);
            UUID changed = new UUID(5, random.nextInt(IDENTITIES));
            if (random.nextBoolean()) { // a change that is undone leaves no trace
                population.put(changed, made.engagementsOf(changed));
            } else {
                everybody.put(changed, made.engagementsOf(changed));
            }
            population.put(changed, everybody.get(changed));
            if (random.nextInt(3) == 0) {
                population = writtenAndRead(population);
            }
            if (random.nextInt(3) == 0) {
                places = made.places();
                population.rearrange(new UnitTree(places));
            }
        }
    }

    private static Population writtenAndRead(Population population) {
        try {
            var bytes = new ByteArrayOutputStream();
            population.writeTo(new DataOutputStream(bytes));
            return Population.readFrom(
                    new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), population.tree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The engine and the naive evaluator over the same people. */
    private record Moment(int seed, Population population, List<Engagement> all, NaiveEvaluator naive) {

        void compare(List<Rule> rules, Function<Rule, Criterion> engineSees) {
            List<Rule> seen = rules.stream()
                    .map(rule -> new Rule(rule.policyId(), rule.version(), engineSees.apply(rule)))
                    .toList();
            Set<UUID> before = Set.of();
            var indexes = List.of(new RuleIndex(seen, population.tree()), new RuleIndex(seen, population));
            for (int i = 0; i < rules.size(); i++) {
                Criterion meant = rules.get(i).criteria();
                Set<Engagement> expected =
                        all.stream().filter(e -> naive.meets(e, meant)).collect(Collectors.toSet());
                compareBitmaps(seen.get(i), expected, meant);
                if (i > 0) {
                    compareMovement(seen.get(i - 1), before, seen.get(i), engaged(expected));
                }
                before = engaged(expected);
                for (RuleIndex index : indexes) {
                    compareOneByOne(index, seen.get(i), expected);
                }
            }
        }

        private void compareBitmaps(Rule rule, Set<Engagement> expected, Criterion meant) {
            assertThat(population.engagementsMatching(rule.criteria()))
                    .as("seed %d, %s", seed, meant)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(population.countMatching(rule.criteria()))
                    .as("seed %d, %s", seed, meant)
                    .isEqualTo(expected.size());
            Set<UUID> people = engaged(expected);
            assertThat(ids(population.people(rule.criteria(), DAY)))
                    .as("seed %d, %s", seed, meant)
                    .containsExactlyElementsOf(new TreeSet<>(people));
        }

        /** What one rule would give and take in the place of another, and whom of these it would give to. */
        private void compareMovement(Rule before, Set<UUID> within, Rule after, Set<UUID> then) {
            Movement moved = population.moved(List.of(before.criteria()), List.of(after.criteria()), DAY);
            assertThat(ids(moved.gains()))
                    .as("seed %d, gains from %s to %s", seed, before, after)
                    .containsExactlyElementsOf(difference(then, within));
            assertThat(ids(moved.losses()))
                    .as("seed %d, losses from %s to %s", seed, before, after)
                    .containsExactlyElementsOf(difference(within, then));
            Crowd crowd = population.crowd(population.people(before.criteria(), DAY), DAY);
            assertThat(ids(crowd.meeting(after.criteria())))
                    .as("seed %d, %s among %s", seed, after, before)
                    .containsExactlyElementsOf(difference(then, difference(then, within)));
        }

        /** In pages, as they are shown. */
        private List<UUID> ids(People people) {
            List<UUID> ids = new ArrayList<>(population.ids(people, 0, 2));
            ids.addAll(population.ids(people, 2, Integer.MAX_VALUE));
            return ids;
        }

        private static TreeSet<UUID> difference(Set<UUID> these, Set<UUID> others) {
            var rest = new TreeSet<>(these);
            rest.removeAll(others);
            return rest;
        }

        private static Set<UUID> engaged(Set<Engagement> engagements) {
            return engagements.stream()
                    .filter(e -> e.to() == null || !e.to().isBefore(DAY))
                    .map(Engagement::identityId)
                    .collect(Collectors.toSet());
        }

        private void compareOneByOne(RuleIndex index, Rule rule, Set<Engagement> expected) {
            for (Engagement engagement : all) {
                assertThat(index.matching(engagement).contains(rule))
                        .as("seed %d, %s of %s", seed, rule, engagement)
                        .isEqualTo(expected.contains(engagement));
            }
        }
    }
}
