package org.accessportal.order.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.order.purchasing.AttestationRequestRepository.Due;
import org.jspecify.annotations.Nullable;

/**
 * What a purchasing system is sent (AP-2). It names nobody: whoever wants to know more opens the case in the portal.
 *
 * @param type {@code attestation.requested} or {@code attestation.withdrawn}
 * @param caseNumber what people call the line
 * @param answerTo where the answer is posted, signed by the same secret
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Announcement(
        String type,
        UUID requestId,
        long caseNumber,
        @Nullable String costResponsibilityNumber,
        @Nullable Ordered ordered,
        @Nullable String answerTo) {

    /**
     * What is paid for.
     *
     * @param resourceName in Swedish
     * @param priceOnce in öre
     * @param priceMonthly in öre
     * @param startsOn first day
     * @param endsOn last day, included; missing until further notice
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ordered(
            String resourceCode,
            String resourceName,
            @Nullable String level,
            long priceOnce,
            long priceMonthly,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    static Announcement of(Due due, String origin) {
        if (due.state() == AttestationRequest.State.WITHDRAWN) {
            return new Announcement("attestation.withdrawn", due.id(), due.caseNumber(), null, null, null);
        }
        return new Announcement(
                "attestation.requested",
                due.id(),
                due.caseNumber(),
                due.costResponsibilityNumber(),
                new Ordered(
                        due.resourceCode(),
                        due.resourceName(),
                        due.level(),
                        due.priceOnce(),
                        due.priceMonthly(),
                        due.startsOn(),
                        due.endsOn()),
                origin + "/order/v1/attestation-requests/" + due.id() + "/answer");
    }
}
