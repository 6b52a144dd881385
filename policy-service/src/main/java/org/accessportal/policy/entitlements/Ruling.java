package org.accessportal.policy.entitlements;

import java.time.Instant;
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
import org.accessportal.policy.morningruns.MorningRuns.Place;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.PolicyGrant;
import org.jspecify.annotations.Nullable;

/** The active policies, the tree and how far morning runs have come, as they were at one moment; never changes. */
public final class Ruling {

    private final long generation;
    private final UnitTree tree;
    private final List<ActivePolicy> policies;
    private final Map<UUID, RuleIndex> indexes = new HashMap<>();
    private final Map<Rule, List<PolicyGrant>> grants = new HashMap<>();
    private final Map<Place, Instant> decidedUntil;

    Ruling(long generation, Collection<ActivePolicy> policies, UnitTree tree, Map<Place, Instant> decidedUntil) {
        this.generation = generation;
        this.tree = tree;
        this.decidedUntil = decidedUntil;
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

    /** What came about until then in the administration has been decided; null when nothing waits there (PO-3). */
    @Nullable
    Instant decidedUntil(UUID organizationId, String administrationCode) {
        return decidedUntil.get(new Place(organizationId, administrationCode));
    }

    /** Everything that the engagement gives. */
    Set<EntitlementRow> entitle(UUID organizationId, Engagement engagement) {
        Set<EntitlementRow> rows = new HashSet<>();
        RuleIndex index = indexes.get(organizationId);
        if (index == null) {
            return rows;
        }
        for (Rule rule : index.matching(engagement)) {
            for (PolicyGrant grant : grants.getOrDefault(rule, List.of())) {
                rows.add(EntitlementRow.of(engagement, rule, grant));
            }
        }
        return rows;
    }
}
