package org.accessportal.identity.assignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exception: for a period no policy gives the resource through the engagement (OR-8).
 *
 * @param from first day
 * @param to last day, included; null: as long as the engagement lasts
 */
record Withheld(
        UUID resourceId,
        UUID engagementId,
        LocalDate from,
        @Nullable LocalDate to) {

    /**
     * What is left of a reason: the days before and after, or all of it when it is no policy's. While the exception
     * lasts, the days before it are forgotten: neither grace nor a bridged gap gives it back.
     */
    List<Grant> cut(Grant grant, LocalDate today) {
        if (grant.isOrdered() || !grant.engagementId().equals(engagementId) || isApart(grant)) {
            return List.of(grant);
        }
        List<Grant> left = new ArrayList<>(2);
        boolean before = grant.from() == null || grant.from().isBefore(from);
        if (before && from.isAfter(today)) {
            left.add(grant.during(grant.from(), from.minusDays(1)));
        }
        if (to != null && (grant.to() == null || grant.to().isAfter(to))) {
            left.add(grant.during(to.plusDays(1), grant.to()));
        }
        return left;
    }

    private boolean isApart(Grant grant) {
        return grant.endsBefore(from) || (to != null && grant.startsAfter(to));
    }
}
