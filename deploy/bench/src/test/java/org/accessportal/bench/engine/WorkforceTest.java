package org.accessportal.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.evaluation.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the engine is measured with")
class WorkforceTest {

    private static final int SIZE = 3_000;

    @Test
    @DisplayName("the plain loop and the engine count the same, and the policies meet some and not all")
    void bothCountTheSame() {
        var workforce = new Workforce(7, SIZE);
        var population = new Population(workforce.tree());
        workforce.forEachPerson(own -> population.put(own.getFirst().identityId(), own));
        List<Engagement> all = engagements(workforce);
        var loop = new PlainLoop(workforce.places());
        var random = new RandomRules(7);
        long met = 0;
        List<Rule> rules = new ArrayList<>(random.some(200));
        rules.addAll(rules.stream().map(random::changed).toList());
        for (Rule rule : rules) {
            long count = all.stream()
                    .filter(each -> loop.meets(each, rule.criteria()))
                    .count();
            assertThat(population.countMatching(rule.criteria())).as("%s", rule).isEqualTo((int) count);
            met += count;
        }
        assertThat(met).isBetween(1L, (long) rules.size() * SIZE - 1);
    }

    @Test
    @DisplayName("the same seed makes the same people, as many engagements as were asked for")
    void sameSeedSamePeople() {
        List<Engagement> all = engagements(new Workforce(3, 500));
        assertThat(all).hasSize(500).isEqualTo(engagements(new Workforce(3, 500)));
        assertThat(all).isNotEqualTo(engagements(new Workforce(4, 500)));
    }

    private static List<Engagement> engagements(Workforce workforce) {
        List<Engagement> all = new ArrayList<>();
        workforce.forEachPerson(all::addAll);
        return all;
    }
}
