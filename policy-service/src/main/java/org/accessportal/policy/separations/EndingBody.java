package org.accessportal.policy.separations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why people may hold both from now on (PO-9).
 *
 * @param reason 1 to 1,000 characters; no personnummer
 */
record EndingBody(@NotBlank @Size(max = 1_000) String reason) {}
