package org.accessportal.policy.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.UnitTree.Place;
import org.jspecify.annotations.Nullable;

/** What criteria mean, in the plainest words that there are; shares no code with the engine. */
public final class NaiveEvaluator {

    private final List<Place> places;

    /** Knows the tree as a list. */
    public NaiveEvaluator(List<Place> places) {
        this.places = places;
    }

    /** Whether the engagement meets the criteria. */
    public boolean meets(Engagement e, Criterion criterion) {
        return switch (criterion) {
            case Criterion.AllOf c -> countMet(e, c.criteria()) == c.criteria().size();
            case Criterion.AnyOf c -> countMet(e, c.criteria()) > 0;
            case Criterion.Not c -> !meets(e, c.criterion());
            case Criterion.Administration c -> isOneOf(e.administrationCode(), c.codes());
            case Criterion.UnitCriterion c ->
                c.includingSubunits() ? isUnderOneOf(e, c) : isOneOf(e.unitId(), c.unitIds());
            case Criterion.Title c -> isOneOf(e.titleCode(), c.codes());
            case Criterion.EmploymentForm c -> isOneOf(e.employmentForm(), c.codes());
            case Criterion.BenefitsGroup c -> isOneOf(e.benefitsGroup(), c.codes());
            case Criterion.CostResponsibilityNumber c -> isOneOf(e.costResponsibilityNumber(), c.codes());
            case Criterion.Provider c -> isOneOf(provider(e.unitId(), new HashSet<>()), c.unitIds());
            case Criterion.Primary _ -> e.primary();
            case Criterion.Length c -> meets(e, c);
            case Criterion.Dates c -> meets(e, c);
        };
    }

    /** Whether the engagement is at the unit or anywhere under it: where a version that is tried there applies (PO-6). */
    public boolean isAtOrUnder(Engagement e, UUID unit) {
        return isAtOrUnder(e.unitId(), unit, new HashSet<>());
    }

    private int countMet(Engagement e, List<Criterion> criteria) {
        int met = 0;
        for (Criterion each : criteria) {
            met += meets(e, each) ? 1 : 0;
        }
        return met;
    }

    private static boolean meets(Engagement e, Criterion.Dates c) {
        return isFrom(e.from(), c.startFrom(), false)
                && isTo(e.from(), c.startTo(), true)
                && isFrom(e.to(), c.endFrom(), true)
                && isTo(e.to(), c.endTo(), false);
    }

    private boolean isUnderOneOf(Engagement e, Criterion.UnitCriterion c) {
        for (UUID unit : c.unitIds()) {
            if (isAtOrUnder(e.unitId(), unit, new HashSet<>())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAtOrUnder(UUID unit, UUID above, Set<UUID> seen) {
        if (unit.equals(above)) {
            return true;
        }
        Place place = place(unit);
        return seen.add(unit)
                && place != null
                && place.parentId() != null
                && isAtOrUnder(place.parentId(), above, seen);
    }

    private @Nullable UUID provider(UUID unit, Set<UUID> seen) {
        Place place = place(unit);
        if (place == null || !seen.add(unit)) {
            return null;
        }
        if (place.provider()) {
            return unit;
        }
        return place.parentId() == null ? null : provider(place.parentId(), seen);
    }

    private @Nullable Place place(UUID unit) {
        for (Place place : places) {
            if (place.unitId().equals(unit)) {
                return place;
            }
        }
        return null;
    }

    private static boolean isOneOf(@Nullable Object value, Collection<?> wanted) {
        return value != null && wanted.contains(value);
    }

    private static boolean meets(Engagement e, Criterion.Length c) {
        if (e.from() == null || e.to() == null) {
            return c.maxDays() == null;
        }
        int days = 0;
        for (LocalDate day = e.from(); !day.isAfter(e.to()); day = day.plusDays(1)) {
            days++;
        }
        return (c.minDays() == null || c.minDays() <= days) && (c.maxDays() == null || c.maxDays() >= days);
    }

    private static boolean isFrom(@Nullable LocalDate date, @Nullable LocalDate limit, boolean whenOpen) {
        return limit == null || (date == null ? whenOpen : date.compareTo(limit) >= 0);
    }

    private static boolean isTo(@Nullable LocalDate date, @Nullable LocalDate limit, boolean whenOpen) {
        return limit == null || (date == null ? whenOpen : date.compareTo(limit) <= 0);
    }
}
