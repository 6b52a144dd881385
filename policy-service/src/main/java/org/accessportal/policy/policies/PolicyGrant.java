package org.accessportal.policy.policies;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resource that a policy gives.
 *
 * @param level of a user service; null for what has no levels
 */
public record PolicyGrant(
        @NotNull UUID resourceId, @Size(max = 64) @Nullable String level) {}
