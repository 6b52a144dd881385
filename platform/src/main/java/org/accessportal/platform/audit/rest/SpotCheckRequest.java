package org.accessportal.platform.audit.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A spot check that is wanted.
 *
 * @param action the beginning of the code of the actions to draw from; null for all
 * @param from the first moment of the period, in UTC
 * @param to the moment before which the rows happened, in UTC
 * @param rows how many to draw, 1 to 100; fewer when there are not as many
 */
public record SpotCheckRequest(
        @Nullable @Pattern(regexp = "[a-z][a-z.-]{0,59}") String action,
        @NotNull Instant from,
        @NotNull Instant to,
        @Min(1) @Max(100) int rows) {}
