package org.accessportal.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A spot check with its rows.
 *
 * @param drawnBy who asked for it
 * @param drawnAt in UTC
 * @param action the beginning of the code of the actions it was drawn from; null for all
 * @param from the first moment of the period, in UTC
 * @param to the moment before which the rows happened, in UTC
 * @param rows in the order of time, the newest first
 */
public record SpotCheckView(
        UUID id,
        UUID drawnBy,
        Instant drawnAt,
        @Nullable String action,
        Instant from,
        Instant to,
        List<DrawnRow> rows) {

    /**
     * A row that was drawn, and what was said about it.
     *
     * @param verdict null until it has been reviewed
     * @param remark what the reviewer wrote
     * @param mayReview whether the viewer may: not what concerns oneself (RO-7), nor what has been reviewed
     */
    public record DrawnRow(
            AuditEntry row,
            @Nullable SpotCheckVerdict verdict,
            @Nullable String remark,
            @Nullable UUID reviewedBy,
            @Nullable Instant reviewedAt,
            boolean mayReview) {}

    /**
     * A spot check in a list.
     *
     * @param rows how many were drawn
     * @param reviewed how many of them have been reviewed
     * @param toBeFollowedUp how many of those are to be followed up
     */
    public record SpotCheckSummary(
            UUID id,
            UUID drawnBy,
            Instant drawnAt,
            @Nullable String action,
            Instant from,
            Instant to,
            int rows,
            int reviewed,
            int toBeFollowedUp) {}
}
