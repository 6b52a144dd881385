package org.accessportal.identity.assignments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an identity should have of one resource on a day, worked out from all its reasons (PO-3, PO-4, PO-5).
 *
 * @param engagementId the engagement whose nearest manager answers for it
 * @param level the highest that applies; null for what has no levels
 * @param from the first day of what is on, or next on
 * @param to the last day that is known; null until further notice
 * @param changesOn the next day on which this may be otherwise; null when no date will change it
 */
record Entitled(
        Stage stage,
        UUID engagementId,
        @Nullable String level,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate changesOn) {

    /** What should be. */
    enum Stage {
        /** Begins on a coming day; nothing is active before it (PO-3). */
        PLANNED,
        ON,
        /** Between two engagements that are known: kept, not usable (PO-5). */
        FROZEN,
        OFF
    }

    private static final Comparator<Grant> BY_END =
            Comparator.comparing(Grant::to, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<Grant> BY_START =
            Comparator.comparing(Grant::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Works it out.
     *
     * @param grants every reason, past, present and future; at least one
     * @param wasOn whether the identity has had it until now
     */
    static Entitled of(CatalogResource resource, List<Grant> grants, boolean wasOn, LocalDate today) {
        List<Grant> on = grants.stream().filter(grant -> grant.isOn(today)).toList();
        if (!on.isEmpty()) {
            return on(resource, grants, on, today);
        }
        @Nullable
        Grant next = grants.stream()
                .filter(grant -> grant.startsAfter(today))
                .min(BY_START)
                .orElse(null);
        @Nullable
        Grant last = grants.stream()
                .filter(grant -> grant.endsBefore(today))
                .max(BY_END)
                .orElse(null);
        if (last != null && isInGrace(resource, last, wasOn, today)) {
            LocalDate graceEnds = end(last).plusDays(resource.graceDays() + 1L);
            return new Entitled(Stage.ON, last.engagementId(), last.level(), last.from(), last.to(), graceEnds);
        }
        if (next != null) {
            boolean bridged = wasOn && last != null && !gapIsLonger(resource, last, next);
            Stage stage = bridged ? Stage.FROZEN : Stage.PLANNED;
            return new Entitled(stage, next.engagementId(), next.level(), next.from(), next.to(), next.from());
        }
        Grant gone = Objects.requireNonNull(last, "a resource without a reason");
        return new Entitled(Stage.OFF, gone.engagementId(), gone.level(), gone.from(), gone.to(), null);
    }

    private static Entitled on(CatalogResource resource, List<Grant> grants, List<Grant> on, LocalDate today) {
        // what was ordered and approved goes before what policies give (PO-4)
        Grant leading = on.stream()
                .max(Comparator.comparing(Grant::isOrdered)
                        .thenComparingInt(grant -> resource.rankOf(grant.level()))
                        .thenComparing(BY_END)
                        .thenComparing(Grant::engagementId))
                .orElseThrow();
        Grant earliest = on.stream().min(BY_START).orElseThrow();
        Grant latest = on.stream().max(BY_END).orElseThrow();
        return new Entitled(
                Stage.ON,
                leading.engagementId(),
                leading.level(),
                earliest.from(),
                latest.to(),
                nextChange(grants, today));
    }

    private static boolean isInGrace(CatalogResource resource, Grant last, boolean wasOn, LocalDate today) {
        return wasOn && !today.isAfter(end(last).plusDays(resource.graceDays()));
    }

    private static boolean gapIsLonger(CatalogResource resource, Grant last, Grant next) {
        LocalDate start = Objects.requireNonNull(next.from(), "a start to come");
        return end(last).plusDays(resource.gapDays() + 1L).isBefore(start);
    }

    private static LocalDate end(Grant past) {
        return Objects.requireNonNull(past.to(), "an end that has passed");
    }

    /** The day after the next end, or the next start, whichever comes first. */
    private static @Nullable LocalDate nextChange(List<Grant> grants, LocalDate today) {
        @Nullable LocalDate next = null;
        for (Grant grant : grants) {
            LocalDate start = grant.from();
            LocalDate afterEnd = grant.to() == null ? null : grant.to().plusDays(1);
            if (start != null && start.isAfter(today) && (next == null || start.isBefore(next))) {
                next = start;
            }
            if (afterEnd != null && afterEnd.isAfter(today) && (next == null || afterEnd.isBefore(next))) {
                next = afterEnd;
            }
        }
        return next;
    }
}
