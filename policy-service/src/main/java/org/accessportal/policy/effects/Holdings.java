package org.accessportal.policy.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.accessportal.policy.effects.PersonEffect.LevelChange;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.PolicyGrant;

/** What policies give one identity: of every resource the highest level (PO-4). */
final class Holdings {

    private final Map<UUID, PolicyGrant> grants = new TreeMap<>();
    private final Map<UUID, KnownResource> catalogue;

    Holdings(Map<UUID, KnownResource> catalogue) {
        this.catalogue = catalogue;
    }

    /** The policy gives its resources too. */
    void add(ActivePolicy policy) {
        for (PolicyGrant grant : policy.resources()) {
            grants.merge(grant.resourceId(), grant, (one, other) -> rank(other) > rank(one) ? other : one);
        }
    }

    /** What is here and not there. */
    List<PolicyGrant> lackingIn(Holdings other) {
        return grants.values().stream()
                .filter(grant -> !other.grants.containsKey(grant.resourceId()))
                .toList();
    }

    /** What is on another level there. */
    List<LevelChange> levelsChangedIn(Holdings other) {
        List<LevelChange> changes = new ArrayList<>();
        for (PolicyGrant grant : grants.values()) {
            PolicyGrant there = other.grants.get(grant.resourceId());
            if (there != null && rank(there) != rank(grant)) {
                changes.add(new LevelChange(grant.resourceId(), grant.level(), there.level()));
            }
        }
        return changes;
    }

    private int rank(PolicyGrant grant) {
        return Shares.rank(catalogue, grant);
    }
}
