package org.accessportal.order.catalog;

import java.util.List;
import java.util.UUID;
import org.accessportal.order.catalog.OrderTerms.AttestationRule;
import org.accessportal.order.catalog.OrderTerms.FulfilmentKind;
import org.jspecify.annotations.Nullable;

/**
 * A resource as orders need to know it.
 *
 * @param assignable whether people can have it; what is not is an inquiry (OR-9)
 * @param levels codes of a user service's levels; empty for what has none
 * @param attestation what holds for it, filled in (AP-2)
 * @param orderable whether it can be ordered now (PO-8)
 * @param needed whether an order says which need it meets (PO-8)
 */
public record Orderable(
        UUID id,
        String code,
        boolean assignable,
        List<String> levels,
        OrderTerms terms,
        AttestationRule attestation,
        boolean orderable,
        boolean needed) {

    private static final int USUAL_ANSWER_DAYS = 7;
    private static final int USUAL_ASK_AGAIN_MONTHS = 12;

    /** The queue of the fulfillers who deliver it by hand; null when it is delivered by itself. */
    public @Nullable String queue() {
        return terms.fulfilment().kind() == FulfilmentKind.TASK
                ? terms.fulfilment().queue()
                : null;
    }

    /** Days until the fulfillers' first answer (PR-6). */
    public int answerWithinDays() {
        Integer days = terms.fulfilment().answerWithinDays();
        return days == null ? USUAL_ANSWER_DAYS : days;
    }

    /** Months between two questions whether somebody still needs it who has it without an end (OR-7). */
    public int askAgainMonths() {
        Integer months = terms.askAgainMonths();
        return months == null ? USUAL_ASK_AGAIN_MONTHS : months;
    }

    /** Whether the orderer may mark it urgent (PR-6). */
    public boolean urgentAllowed() {
        return Boolean.TRUE.equals(terms.fulfilment().urgentAllowed());
    }
}
