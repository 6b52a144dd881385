package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The rules of one organization, each filed under its most selective criterion, so that an engagement is tried
 * against the few that could apply and not against all. Never changes.
 */
public final class RuleIndex {

    private final UnitTree tree;
    private final Map<Key, List<Rule>> filed = new HashMap<>();
    private final List<Rule> unfiled = new ArrayList<>();

    /** An index that takes it that units tell more than titles, and titles more than administrations. */
    public RuleIndex(Collection<Rule> rules, UnitTree tree) {
        this(rules, tree, key -> key.attribute().usualShare());
    }

    /** An index that knows how many of the population have what. */
    public RuleIndex(Collection<Rule> rules, Population population) {
        this(rules, population.tree(), population::frequency);
    }

    private RuleIndex(Collection<Rule> rules, UnitTree tree, ToLongFunction<Key> frequency) {
        this.tree = tree;
        var anchors = new Anchors(frequency);
        for (Rule rule : rules) {
            List<Key> keys = anchors.of(rule.criteria());
            if (keys == null) {
                unfiled.add(rule);
            } else {
                new LinkedHashSet<>(keys)
                        .forEach(key -> filed.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(rule));
            }
        }
    }

    /** The rules whose criteria the engagement meets. */
    public Set<Rule> matching(Engagement engagement) {
        Set<Rule> matching = new LinkedHashSet<>();
        var question = new Matching(engagement, tree);
        for (Rule candidate : candidates(engagement)) {
            if (question.meets(candidate.criteria())) {
                matching.add(candidate);
            }
        }
        return matching;
    }

    /** The rules that could apply, by what they are filed under. */
    Set<Rule> candidates(Engagement engagement) {
        Set<Rule> candidates = new LinkedHashSet<>(unfiled);
        for (Key key : Key.of(engagement, tree)) {
            candidates.addAll(filed.getOrDefault(key, List.of()));
        }
        return candidates;
    }
}
