package org.accessportal.order.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.accessportal.order.orders.CheckView.Finding;
import org.accessportal.order.orders.CheckView.Separated;
import org.accessportal.order.orders.CheckView.Severity;
import org.accessportal.order.separations.Conflict;
import org.jspecify.annotations.Nullable;

/** What nobody may hold together is not ordered, but as an exception with a reason and a last day (PO-9). */
final class SeparationRule {

    private SeparationRule() {}

    /** What is to be said of a line that would give its recipient both of these pairs. */
    static List<Finding> findings(DraftLine line, PeriodRule period, List<Conflict> conflicts) {
        List<Finding> findings = new ArrayList<>();
        if (!line.asksException()) {
            conflicts.forEach(conflict -> findings.add(found(
                    "SEPARATED",
                    Severity.ERROR,
                    conflict,
                    name -> "Nobody may hold both: " + name + ". End the other, or ask for an exception")));
            return findings;
        }
        conflicts.forEach(conflict -> findings.add(found(
                "EXCEPTION_ASKED",
                Severity.INFORMATION,
                conflict,
                name -> "It is asked for as an exception from " + name + ", and ends with the line")));
        if (conflicts.isEmpty()) {
            findings.add(new Finding(
                    "NO_CONFLICT",
                    Severity.INFORMATION,
                    "exceptionReason",
                    "PO-9",
                    "The person would hold nothing that takes an exception; none is made"));
        } else {
            end(line.to(), period, findings);
        }
        return findings;
    }

    private static void end(@Nullable LocalDate wanted, PeriodRule period, List<Finding> findings) {
        LocalDate last = period.from().plusDays(PeriodRule.LONGEST_EXCEPTION - 1L);
        LocalDate to = period.to();
        if (wanted == null) {
            findings.add(error("NO_END", "Say until when: an exception ends"));
        } else if (to != null && to.isAfter(last)) {
            findings.add(error("EXCEPTION_TOO_LONG", "An exception lasts a year at the most, to " + last));
        }
    }

    private static Finding error(String code, String message) {
        return new Finding(code, Severity.ERROR, "to", "PO-9", message);
    }

    private static Finding found(String code, Severity severity, Conflict conflict, Function<String, String> message) {
        var pair = conflict.pair();
        return new Finding(
                code,
                severity,
                "resourceId",
                "PO-9",
                message.apply(pair.name()),
                new Separated(pair.separationId(), pair.name(), pair.why(), conflict.otherResourceId()));
    }
}
