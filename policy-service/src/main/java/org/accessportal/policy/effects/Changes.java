package org.accessportal.policy.effects;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.policy.evaluation.People;
import org.accessportal.policy.policies.KnownResource;
import org.jspecify.annotations.Nullable;

/**
 * Whom a step with a policy concerns, and how; means nothing once the population has changed.
 *
 * @param matched who meets the criteria of what the step is about
 * @param gainsOf by resource, who would get it; only resources that somebody gains
 * @param losesOf by resource, who would lose it; only resources that somebody loses
 * @param changesLevel who would have a user service on another level
 * @param conflictsOf by separation, who would be given both of its resources (PO-9)
 */
record Changes(
        People matched,
        Map<UUID, People> gainsOf,
        Map<UUID, People> losesOf,
        People changesLevel,
        Map<UUID, People> conflictsOf) {

    People gains() {
        return together(gainsOf);
    }

    People loses() {
        return together(losesOf);
    }

    /** Who would be given what nobody may hold together. */
    People conflicts() {
        return together(conflictsOf);
    }

    /** Who gains, loses or changes level. */
    People concerned() {
        return gains().and(loses()).and(changesLevel);
    }

    /** By how much the monthly cost changes, in öre, as far as prices are known. */
    long cost(Map<UUID, KnownResource> catalogue) {
        return cost(gainsOf, catalogue) - cost(losesOf, catalogue);
    }

    /** Whether the price of all that is gained or lost is known. */
    boolean isCostKnown(Map<UUID, KnownResource> catalogue) {
        return Stream.concat(gainsOf.keySet().stream(), losesOf.keySet().stream())
                .allMatch(resource -> price(resource, catalogue) != null);
    }

    private static long cost(Map<UUID, People> those, Map<UUID, KnownResource> catalogue) {
        long sum = 0;
        for (var resource : those.entrySet()) {
            Long price = price(resource.getKey(), catalogue);
            sum += price == null ? 0 : price * resource.getValue().count();
        }
        return sum;
    }

    private static @Nullable Long price(UUID resourceId, Map<UUID, KnownResource> catalogue) {
        KnownResource resource = catalogue.get(resourceId);
        return resource == null ? null : resource.priceMonthly();
    }

    /** The part of it that concerns these people. */
    Changes among(People people) {
        return new Changes(
                matched.among(people),
                among(gainsOf, people),
                among(losesOf, people),
                changesLevel.among(people),
                among(conflictsOf, people));
    }

    private static Map<UUID, People> among(Map<UUID, People> those, People people) {
        Map<UUID, People> part = new TreeMap<>();
        those.forEach((id, each) -> part.put(id, each.among(people)));
        return part;
    }

    private static People together(Map<UUID, People> those) {
        return those.values().stream().reduce(People.NOBODY, People::and);
    }
}
