package org.accessportal.order.lines;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted, as it was checked and corrected when it was sent.
 *
 * @param endsOn last day, included; null: as long as the engagement lasts
 * @param priceOnce in öre
 * @param priceMonthly in öre
 * @param queue the fulfillers' queue; null when it is delivered by itself
 * @param opensRole the role in the portal that it gives; null: none
 * @param opensUnits the units for which it gives it
 * @param reachesUnits other units than the recipient's own that it gives access at (OR-7)
 */
@Embeddable
public record Wanted(
        UUID resourceId,
        @Enumerated(EnumType.STRING) LineAction action,
        @Nullable UUID targetLineId,
        @Nullable String level,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean urgent,
        @Nullable String need,
        long priceOnce,
        long priceMonthly,
        LocalDate expectedOn,
        @Nullable String queue,
        int answerWithinDays,
        @Nullable String opensRole,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> opensUnits,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> reachesUnits) {

    /** The same with another last day. */
    Wanted until(@Nullable LocalDate lastDay) {
        return new Wanted(
                resourceId,
                action,
                targetLineId,
                level,
                startsOn,
                lastDay,
                urgent,
                need,
                priceOnce,
                priceMonthly,
                expectedOn,
                queue,
                answerWithinDays,
                opensRole,
                opensUnits,
                reachesUnits);
    }

    /** The same, with an earlier last day: today or later, and not before the first (AP-3). */
    Wanted endingEarlier(LocalDate to, LocalDate today) {
        if (to.isBefore(today) || to.isBefore(startsOn)) {
            throw OrderProblem.INVALID_PERIOD.at(
                    "to", "AP-3", "The last day is today or later, and not before the first");
        }
        if (endsOn != null && to.isAfter(endsOn)) {
            throw OrderProblem.INVALID_PERIOD.at("to", "AP-3", "The last day can only become earlier than it is");
        }
        return until(to);
    }
}
