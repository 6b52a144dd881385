package org.accessportal.identity.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a human decides about a held import, and why (ID-6).
 *
 * @param reason 3 to 1,000 characters; kept with the run
 */
record DecisionRequest(@NotBlank @Size(min = 3, max = 1_000) String reason) {}
