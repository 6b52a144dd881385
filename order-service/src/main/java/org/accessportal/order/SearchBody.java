package org.accessportal.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody looks for (UI-3). It travels in the body: people write names where they search, and addresses are
 * written to logs (ID-1).
 *
 * @param text case does not matter; 1 to 100 characters
 */
public record SearchBody(@NotBlank @Size(max = 100) String text) {}
