package org.accessportal.bench.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.UnitTree.Place;
import org.jspecify.annotations.Nullable;

/** What one would write first: asks every engagement about every criterion. */
public final class PlainLoop {

    private final Map<UUID, UUID> above = new HashMap<>();

    public PlainLoop(List<Place> places) {
        for (Place place : places) {
            UUID parent = place.parentId();
            if (parent != null) {
                above.put(place.unitId(), parent);
            }
        }
    }

    /** Whether the engagement meets the criterion. */
    public boolean meets(Engagement engagement, Criterion criterion) {
        return switch (criterion) {
            case Criterion.AllOf all -> all.criteria().stream().allMatch(each -> meets(engagement, each));
            case Criterion.AnyOf any -> any.criteria().stream().anyMatch(each -> meets(engagement, each));
            case Criterion.Not not -> !meets(engagement, not.criterion());
            case Criterion.Administration(var codes) -> codes.contains(engagement.administrationCode());
            case Criterion.UnitCriterion(var units, var below) ->
                below ? isUnder(engagement.unitId(), units) : units.contains(engagement.unitId());
            case Criterion.Title(var codes) -> codes.contains(engagement.titleCode());
            case Criterion.EmploymentForm(var codes) -> codes.contains(engagement.employmentForm());
            case Criterion.BenefitsGroup(var codes) -> codes.contains(engagement.benefitsGroup());
            case Criterion.CostResponsibilityNumber(var codes) -> codes.contains(engagement.costResponsibilityNumber());
            case Criterion.Primary _ -> engagement.primary();
            case Criterion.Length(var least, var most) -> isWithin(length(engagement), least, most);
            case Criterion.Dates dates -> meets(engagement, dates);
            case Criterion.Provider _ -> throw new IllegalArgumentException("There are no providers here");
        };
    }

    private boolean isUnder(UUID unit, List<UUID> units) {
        for (@Nullable UUID step = unit; step != null; step = above.get(step)) {
            if (units.contains(step)) {
                return true;
            }
        }
        return false;
    }

    private static long length(Engagement engagement) {
        LocalDate from = engagement.from();
        LocalDate to = engagement.to();
        return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to) + 1;
    }

    private static boolean isWithin(long days, @Nullable Integer least, @Nullable Integer most) {
        return (least == null || days >= least) && (most == null || days <= most);
    }

    private static boolean meets(Engagement engagement, Criterion.Dates dates) {
        LocalDate from = engagement.from() == null ? LocalDate.MIN : engagement.from();
        LocalDate to = engagement.to() == null ? LocalDate.MAX : engagement.to();
        return isWithin(from, dates.startFrom(), dates.startTo()) && isWithin(to, dates.endFrom(), dates.endTo());
    }

    private static boolean isWithin(LocalDate date, @Nullable LocalDate first, @Nullable LocalDate last) {
        return (first == null || !date.isBefore(first)) && (last == null || !date.isAfter(last));
    }
}
