package org.accessportal.policy.policies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Where a version is to be tried, and why (PO-6).
 *
 * @param unitId the unit; everything under it comes along
 * @param reason 1 to 1,000 characters; kept with the policy
 */
record TrialBody(
        @NotNull UUID unitId, @NotBlank @Size(max = 1_000) String reason) {}
