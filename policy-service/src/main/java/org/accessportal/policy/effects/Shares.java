package org.accessportal.policy.effects;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.accessportal.policy.evaluation.People;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.PolicyGrant;

/** Who is given what by policies: of every resource, the people by the level that they are given. */
final class Shares {

    private final Map<UUID, NavigableMap<Integer, People>> byResource = new TreeMap<>();
    private final Map<UUID, KnownResource> catalogue;

    Shares(Map<UUID, KnownResource> catalogue) {
        this.catalogue = catalogue;
    }

    /** The policy gives the people its resources too. */
    void add(ActivePolicy policy, People people) {
        for (PolicyGrant grant : policy.resources()) {
            byResource
                    .computeIfAbsent(grant.resourceId(), _ -> new TreeMap<>())
                    .merge(rank(catalogue, grant), people, People::and);
        }
    }

    /** Who is given the resource, on whatever level. */
    People holding(UUID resourceId) {
        return byResource.getOrDefault(resourceId, new TreeMap<>()).values().stream()
                .reduce(People.NOBODY, People::and);
    }

    /** Who is given the resource by itself, or along with the level that they are given. */
    People having(UUID resourceId) {
        People having = holding(resourceId);
        for (KnownResource service : catalogue.values()) {
            Map<Integer, People> levels = highest(service.id());
            for (var brought : service.groups().entrySet()) {
                if (brought.getValue().contains(resourceId)) {
                    int rank = service.levels().indexOf(brought.getKey());
                    having = having.and(levels.getOrDefault(rank, People.NOBODY));
                }
            }
        }
        return having;
    }

    /** Who is given the resource here and there, and on another level there: of several the highest counts (PO-4). */
    People onAnotherLevelIn(Shares others, UUID resourceId) {
        Map<Integer, People> here = highest(resourceId);
        Map<Integer, People> there = others.highest(resourceId);
        People moved = People.NOBODY;
        for (var level : here.entrySet()) {
            People same = there.getOrDefault(level.getKey(), People.NOBODY);
            moved = moved.and(level.getValue().among(others.holding(resourceId)).without(same));
        }
        return moved;
    }

    private Map<Integer, People> highest(UUID resourceId) {
        Map<Integer, People> highest = new TreeMap<>();
        People higher = People.NOBODY;
        for (var level : byResource
                .getOrDefault(resourceId, new TreeMap<>())
                .descendingMap()
                .entrySet()) {
            highest.put(level.getKey(), level.getValue().without(higher));
            higher = higher.and(level.getValue());
        }
        return highest;
    }

    /** How high the level is that is given; 0 for what has none, or is not known. */
    static int rank(Map<UUID, KnownResource> catalogue, PolicyGrant grant) {
        KnownResource resource = catalogue.get(grant.resourceId());
        List<String> levels = resource == null ? List.of() : resource.levels();
        return resource == null || grant.level() == null ? 0 : levels.indexOf(grant.level());
    }
}
