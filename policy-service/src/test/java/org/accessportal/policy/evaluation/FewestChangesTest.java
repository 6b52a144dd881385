package org.accessportal.policy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.FewestChanges.Change;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PO-7: the fewest changes, against trying every set of criteria. */
class FewestChangesTest {

    private static final int CASES = Integer.getInteger("evaluation.cases", 10_000) / 4;
    private static final int MOST_CRITERIA = 10;

    @Test
    @DisplayName("PO-7: no change where the criteria are met; else as few as any set that meets them, and they do")
    void noSmallerSetMeetsTheCriteria() {
        int unmet = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var random = new RandomPopulations(new Random(seed));
            var places = random.places();
            var naive = new NaiveEvaluator(places);
            Criterion criteria = random.rule(1).criteria();
            List<Criterion> leaves = leaves(criteria);
            for (Engagement engagement : random.engagementsOf(new UUID(1, seed))) {
                if (leaves.size() <= MOST_CRITERIA) {
                    IdentityHashMap<Criterion, Boolean> found = found(leaves, engagement, naive);
                    List<Change> changes = FewestChanges.of(criteria, engagement, new UnitTree(places));
                    assertThat(changes).as("seed %d", seed).hasSize(fewest(criteria, leaves, found));
                    changes.forEach(change -> found.put(change.criterion(), change.wanted()));
                    assertThat(meets(criteria, found)).as("seed %d", seed).isTrue();
                    unmet += changes.isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(unmet).isGreaterThan(CASES / 4);
    }

    private static List<Criterion> leaves(Criterion criterion) {
        List<Criterion> leaves = new ArrayList<>();
        switch (criterion) {
            case Criterion.AllOf all -> all.criteria().forEach(one -> leaves.addAll(leaves(one)));
            case Criterion.AnyOf any -> any.criteria().forEach(one -> leaves.addAll(leaves(one)));
            case Criterion.Not not -> leaves.addAll(leaves(not.criterion()));
            default -> leaves.add(criterion);
        }
        return leaves;
    }

    /** By the criterion itself: the same words may stand in two places. */
    private static IdentityHashMap<Criterion, Boolean> found(
            List<Criterion> leaves, Engagement engagement, NaiveEvaluator naive) {
        IdentityHashMap<Criterion, Boolean> found = new IdentityHashMap<>();
        leaves.forEach(leaf -> found.put(leaf, naive.meets(engagement, leaf)));
        return found;
    }

    private static int fewest(Criterion criteria, List<Criterion> leaves, IdentityHashMap<Criterion, Boolean> found) {
        int fewest = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << leaves.size(); set++) {
            IdentityHashMap<Criterion, Boolean> otherwise = new IdentityHashMap<>(found);
            for (int i = 0; i < leaves.size(); i++) {
                if ((set & 1 << i) != 0) {
                    otherwise.compute(leaves.get(i), (leaf, met) -> !Boolean.TRUE.equals(met));
                }
            }
            if (Integer.bitCount(set) < fewest && meets(criteria, otherwise)) {
                fewest = Integer.bitCount(set);
            }
        }
        return fewest;
    }

    private static boolean meets(Criterion criterion, IdentityHashMap<Criterion, Boolean> found) {
        return switch (criterion) {
            case Criterion.AllOf all -> all.criteria().stream().allMatch(one -> meets(one, found));
            case Criterion.AnyOf any -> any.criteria().stream().anyMatch(one -> meets(one, found));
            case Criterion.Not not -> !meets(not.criterion(), found);
            default -> Boolean.TRUE.equals(found.get(criterion));
        };
    }
}
