package org.accessportal.order.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.orders.CheckView.Finding;
import org.accessportal.order.orders.CheckView.Severity;
import org.accessportal.order.recipients.OrderRight;
import org.jspecify.annotations.Nullable;

/**
 * The period of a line as it becomes (OR-5): never before the engagement or today, never after the engagement or the
 * resource's maximum; what is moved is said.
 *
 * @param from first day
 * @param to last day, included; null: as long as the engagement lasts
 */
record PeriodRule(LocalDate from, @Nullable LocalDate to, List<Finding> findings) {

    /** Days; an exception from a policy, or from what nobody may hold together, is asked for anew after that. */
    static final int LONGEST_EXCEPTION = 365;

    /** What bounds a period; null: no bound. */
    record Bounds(
            LocalDate today,
            @Nullable LocalDate engagementStart,
            @Nullable LocalDate engagementEnd,
            @Nullable Integer maximumDays) {}

    /** The period of a line for whom it is, and of what it gives. */
    static PeriodRule of(DraftLine line, OrderRight right, Orderable resource, LocalDate today) {
        Integer longest = line.action() == LineAction.WITHHOLD
                ? Integer.valueOf(LONGEST_EXCEPTION)
                : resource.terms().maximumDays();
        return of(line.from(), line.to(), new Bounds(today, right.from(), right.to(), longest));
    }

    static PeriodRule of(@Nullable LocalDate wantedFrom, @Nullable LocalDate wantedTo, Bounds bounds) {
        List<Finding> findings = new ArrayList<>();
        LocalDate from = wantedFrom == null || wantedFrom.isBefore(bounds.today()) ? bounds.today() : wantedFrom;
        LocalDate start = bounds.engagementStart();
        if (start != null && from.isBefore(start)) {
            from = start;
            findings.add(moved("START_MOVED", "from", "It starts with the engagement, on " + start));
        } else if (wantedFrom != null && wantedFrom.isBefore(from)) {
            findings.add(moved("START_MOVED", "from", "It starts today: nothing is given for days that have passed"));
        }
        LocalDate to = wantedTo;
        LocalDate end = bounds.engagementEnd();
        if (to != null && end != null && to.isAfter(end)) {
            to = end;
            findings.add(moved("END_CUT", "to", "It ends with the engagement, on " + end));
        }
        LocalDate last = bounds.maximumDays() == null ? null : from.plusDays(bounds.maximumDays() - 1L);
        if (last != null && (to == null ? end == null || end.isAfter(last) : to.isAfter(last))) {
            to = last;
            findings.add(moved("END_CUT", "to", "It lasts " + bounds.maximumDays() + " days at the most, to " + last));
        }
        if (to != null && to.isBefore(from)) {
            findings.add(new Finding(
                    "PERIOD_EMPTY", Severity.ERROR, "to", "OR-5", "The last day comes before the first, " + from));
        }
        return new PeriodRule(from, to, findings);
    }

    private static Finding moved(String code, String field, String message) {
        return new Finding(code, Severity.WARNING, field, "OR-5", message);
    }
}
