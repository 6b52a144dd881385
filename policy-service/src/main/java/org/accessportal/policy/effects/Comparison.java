package org.accessportal.policy.effects;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.evaluation.RuleIndex;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.KnownResource;

/** Two states of an organization's policies, as they are and as they would be, and whom the difference concerns. */
final class Comparison {

    private final ActivePolicy candidate;
    private final Map<Rule, ActivePolicy> now;
    private final Map<UUID, KnownResource> catalogue;

    Comparison(ActivePolicy candidate, List<ActivePolicy> active, Map<UUID, KnownResource> catalogue) {
        this.candidate = candidate;
        this.now = active.stream().collect(Collectors.toMap(ActivePolicy::rule, Function.identity()));
        this.catalogue = catalogue;
    }

    /** Counts among those who are engaged that day or later. */
    Effect count(Population population, LocalDate today) {
        Set<UUID> matched = population.identitiesMatching(candidate.rule().criteria(), today);
        Set<UUID> concerned = new HashSet<>(matched);
        now.keySet().stream()
                .filter(this::isReplaced)
                .forEach(rule -> concerned.addAll(population.identitiesMatching(rule.criteria(), today)));
        var indexNow = new RuleIndex(now.keySet(), population);
        var candidateAlone = new RuleIndex(List.of(candidate.rule()), population);
        long gains = 0;
        long loses = 0;
        long changesLevel = 0;
        for (UUID identity : concerned) {
            var before = new Holdings(catalogue);
            var after = new Holdings(catalogue);
            for (Engagement engagement : population.engagementsOf(identity, today)) {
                for (Rule rule : indexNow.matching(engagement)) {
                    add(rule, before, after);
                }
                if (!candidateAlone.matching(engagement).isEmpty()) {
                    after.add(candidate);
                }
            }
            gains += after.hasWhatLacks(before) ? 1 : 0;
            loses += before.hasWhatLacks(after) ? 1 : 0;
            changesLevel += before.differsInLevelFrom(after) ? 1 : 0;
        }
        return new Effect(matched.size(), gains, loses, changesLevel);
    }

    private void add(Rule rule, Holdings before, Holdings after) {
        ActivePolicy policy = now.get(rule);
        if (policy != null) {
            before.add(policy);
            if (!isReplaced(rule)) {
                after.add(policy);
            }
        }
    }

    private boolean isReplaced(Rule rule) {
        return rule.policyId().equals(candidate.rule().policyId());
    }
}
