package org.accessportal.policy.policies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is done to a policy, and why (PO-6).
 *
 * @param day from tomorrow to a year ahead: it is done at that day's first minute, Europe/Stockholm; null: at once
 * @param reason 1 to 1,000 characters; kept with the policy
 */
record DatedStepBody(
        @Nullable LocalDate day,
        @NotBlank @Size(max = 1_000) String reason) {}
