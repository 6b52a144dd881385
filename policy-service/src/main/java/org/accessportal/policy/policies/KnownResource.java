package org.accessportal.policy.policies;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resource of the catalogue, as far as policies need to know it.
 *
 * @param levels codes of a user service's levels, lowest first; empty for what has none
 * @param priceMonthly in öre; null while the catalogue has not told it
 * @param groups the groups that come along with a level, by its code; levels that bring none are not in it
 */
public record KnownResource(
        UUID id,
        boolean userService,
        List<String> levels,
        boolean retired,
        @Nullable Long priceMonthly,
        Map<String, Set<UUID>> groups) {

    /** What the grants give: the resources that they name, and the groups that come along with their levels (PO-9). */
    public static Set<UUID> given(List<PolicyGrant> grants, Map<UUID, KnownResource> catalogue) {
        Set<UUID> given = new HashSet<>();
        for (PolicyGrant grant : grants) {
            given.add(grant.resourceId());
            KnownResource resource = catalogue.get(grant.resourceId());
            if (resource != null && grant.level() != null) {
                given.addAll(resource.groups.getOrDefault(grant.level(), Set.of()));
            }
        }
        return given;
    }
}
