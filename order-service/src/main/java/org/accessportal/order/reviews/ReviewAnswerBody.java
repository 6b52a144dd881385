package org.accessportal.order.reviews;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one thing.
 *
 * @param to the last day, today or later and no later than it is; of CHANGE_PERIOD, and of nothing else
 */
record ReviewAnswerBody(
        @NotNull ReviewAnswer answer, @Nullable LocalDate to) {}
