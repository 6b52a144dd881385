package org.accessportal.policy.entitlements;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.evaluation.RuleIndex;
import org.accessportal.policy.evaluation.UnitTree;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.PolicyGrant;

/** The active policies and the tree as they were at one moment; never changes. */
public final class Ruling {

    private final long generation;
    private final UnitTree tree;
    private final List<ActivePolicy> policies;
    private final Map<UUID, RuleIndex> indexes = new HashMap<>();
    private final Map<Rule, List<PolicyGrant>> grants = new HashMap<>();

    Ruling(long generation, Collection<ActivePolicy> policies, UnitTree tree) {
        this.generation = generation;
        this.tree = tree;
        this.policies = List.copyOf(policies);
        Map<UUID, Set<Rule>> byOrganization = new HashMap<>();
        for (ActivePolicy policy : policies) {
            grants.put(policy.rule(), policy.resources());
            byOrganization
                    .computeIfAbsent(policy.organizationId(), _ -> new HashSet<>())
                    .add(policy.rule());
        }
        byOrganization.forEach((organization, rules) -> indexes.put(organization, new RuleIndex(rules, tree)));
    }

    long generation() {
        return generation;
    }

    /** The tree; the same object as before when nothing has moved. */
    public UnitTree tree() {
        return tree;
    }

    /** What the active policies of an organization give. */
    public List<ActivePolicy> policiesOf(UUID organizationId) {
        return policies.stream()
                .filter(policy -> policy.organizationId().equals(organizationId))
                .toList();
    }

    /** Everything that the engagements give. */
    Set<EntitlementRow> entitle(UUID organizationId, Collection<Engagement> engagements) {
        Set<EntitlementRow> rows = new HashSet<>();
        RuleIndex index = indexes.get(organizationId);
        if (index == null) {
            return rows;
        }
        for (Engagement engagement : engagements) {
            for (Rule rule : index.matching(engagement)) {
                for (PolicyGrant grant : grants.getOrDefault(rule, List.of())) {
                    rows.add(EntitlementRow.of(engagement, rule, grant));
                }
            }
        }
        return rows;
    }
}
