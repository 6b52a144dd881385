package org.accessportal.order.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * What would become of the order if it were sent now (OR-5, OR-6, AP-1).
 *
 * @param sendable no line has a finding of severity ERROR
 * @param priceOnce of all lines, in öre
 * @param priceMonthly of all lines, in öre
 */
record CheckView(boolean sendable, List<CheckedLine> lines, long priceOnce, long priceMonthly) {

    /**
     * One line.
     *
     * @param position in the order, from 0
     * @param from the first day as it would be
     * @param to the last day as it would be; null: as long as the engagement lasts
     * @param expectedOn when it is expected to be delivered
     */
    record CheckedLine(
            int position,
            List<Finding> findings,
            List<PlannedStep> approvals,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long priceOnce,
            long priceMonthly,
            @Nullable LocalDate expectedOn) {}

    /**
     * Something to know before sending.
     *
     * @param code stable, for the page's own words
     * @param field path in the line, for example {@code form.title}; null: the whole line
     * @param rule its number in the requirements
     * @param message what is the matter and what to do, in English
     * @param separated what nobody may hold together; null when it is about something else (PO-9)
     */
    record Finding(
            String code,
            Severity severity,
            @Nullable String field,
            String rule,
            String message,
            @Nullable Separated separated) {

        Finding(String code, Severity severity, @Nullable String field, String rule, String message) {
            this(code, severity, field, rule, message, null);
        }
    }

    /**
     * Two resources that nobody may hold together (PO-9).
     *
     * @param name what the separation is called
     * @param why what could go wrong when one person holds both
     * @param otherResourceId what the recipient holds, or is to get, besides
     */
    record Separated(UUID separationId, String name, String why, UUID otherResourceId) {}

    /** How much it matters. */
    enum Severity {
        /** The order cannot be sent like this. */
        ERROR,
        /** The line will wait, or be changed. */
        WARNING,
        /** Good to know. */
        INFORMATION
    }

    /**
     * A yes that the line would take.
     *
     * @param approverIds who could give it
     * @param fulfilledBySender sending gives it (AP-1, RO-3)
     * @param why the rule that demands it, as a code
     */
    record PlannedStep(StepKind kind, List<UUID> approverIds, boolean fulfilledBySender, String why) {}
}
