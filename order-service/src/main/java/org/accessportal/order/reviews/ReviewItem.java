package org.accessportal.order.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has by an order, and what became of it (GO-1).
 *
 * @param caseNumber what people call the line: "ärende N"
 * @param from first day
 * @param to last day; null: as long as the engagement lasts
 * @param priceMonthly in öre
 * @param unusual it is not usual among those with the same title at the unit where the person works now
 * @param answer null while nobody has answered
 */
record ReviewItem(
        UUID lineId,
        long caseNumber,
        UUID resourceId,
        @Nullable String level,
        LocalDate from,
        @Nullable LocalDate to,
        long priceMonthly,
        boolean unusual,
        @Nullable ReviewAnswer answer,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt) {}
