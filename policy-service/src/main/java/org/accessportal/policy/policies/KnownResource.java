package org.accessportal.policy.policies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resource of the catalogue, as far as policies need to know it.
 *
 * @param levels codes of a user service's levels, lowest first; empty for what has none
 * @param priceMonthly in öre; null while the catalogue has not told it
 */
public record KnownResource(
        UUID id,
        boolean userService,
        List<String> levels,
        boolean retired,
        @Nullable Long priceMonthly) {}
