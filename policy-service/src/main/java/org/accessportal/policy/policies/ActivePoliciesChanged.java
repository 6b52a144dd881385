package org.accessportal.policy.policies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another version of a policy gives resources from now on, or none does; observed in the same transaction.
 *
 * @param administrationCode the administration that owns the policy; null for the whole organization
 */
public record ActivePoliciesChanged(
        UUID policyId, UUID organizationId, @Nullable String administrationCode) {}
