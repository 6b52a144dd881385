package org.accessportal.policy.morningruns;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When changes are to take effect (PO-3).
 *
 * @param setTime every day at that time, Europe/Stockholm, {@code HH:mm}; null for at once
 */
record MorningRunBody(
        @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "Write the time as HH:mm, 00:00 to 23:59") @Nullable
        String setTime) {}
