package org.accessportal.policy.effects;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.PolicyGrant;
import org.jspecify.annotations.Nullable;

/** What policies give one identity: of every resource the highest level (PO-4). */
final class Holdings {

    private final Map<UUID, Integer> ranks = new HashMap<>();
    private final Map<UUID, KnownResource> catalogue;

    Holdings(Map<UUID, KnownResource> catalogue) {
        this.catalogue = catalogue;
    }

    /** The policy gives its resources too. */
    void add(ActivePolicy policy) {
        for (PolicyGrant grant : policy.resources()) {
            ranks.merge(grant.resourceId(), rank(grant), Math::max);
        }
    }

    /** Whether something is here that is not there. */
    boolean hasWhatLacks(Holdings other) {
        return ranks.keySet().stream().anyMatch(resource -> !other.ranks.containsKey(resource));
    }

    /** Whether something is on another level there. */
    boolean differsInLevelFrom(Holdings other) {
        return ranks.entrySet().stream()
                .anyMatch(entry -> other.ranks.containsKey(entry.getKey())
                        && !Objects.equals(other.ranks.get(entry.getKey()), entry.getValue()));
    }

    private int rank(PolicyGrant grant) {
        @Nullable KnownResource resource = catalogue.get(grant.resourceId());
        return resource == null || grant.level() == null ? 0 : resource.levels().indexOf(grant.level());
    }
}
