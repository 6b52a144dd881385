package org.accessportal.policy.policies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why something is done to a policy (PO-6).
 *
 * @param reason 1 to 1,000 characters; kept with the policy
 */
record ReasonBody(@NotBlank @Size(max = 1_000) String reason) {}
