package org.accessportal.order.confirmations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line without an end that one is asked about (OR-7). Names are asked of identity-service.
 *
 * @param caseNumber what people call the line: "ärende N"
 * @param from first day
 * @param priceMonthly in öre
 * @param askedAt when the question came
 */
record ConfirmationView(
        UUID lineId,
        long caseNumber,
        UUID recipientId,
        UUID resourceId,
        @Nullable String level,
        LocalDate from,
        long priceMonthly,
        Instant askedAt) {}
