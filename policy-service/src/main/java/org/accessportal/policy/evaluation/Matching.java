package org.accessportal.policy.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/** Whether one engagement meets criteria. */
final class Matching {

    private final Engagement engagement;
    private final List<UUID> path;
    private final @Nullable UUID provider;

    Matching(Engagement engagement, UnitTree tree) {
        this.engagement = engagement;
        this.path = tree.pathOf(engagement.unitId());
        this.provider = tree.providerOf(engagement.unitId());
    }

    boolean meets(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AllOf all -> all.criteria().stream().allMatch(this::meets);
            case Criterion.AnyOf any -> any.criteria().stream().anyMatch(this::meets);
            case Criterion.Not not -> !meets(not.criterion());
            case Criterion.Administration(var codes) -> contains(codes, engagement.administrationCode());
            case Criterion.UnitCriterion(var units, var below) ->
                below ? path.stream().anyMatch(units::contains) : units.contains(engagement.unitId());
            case Criterion.Title(var codes) -> contains(codes, engagement.titleCode());
            case Criterion.EmploymentForm(var codes) -> contains(codes, engagement.employmentForm());
            case Criterion.BenefitsGroup(var codes) -> contains(codes, engagement.benefitsGroup());
            case Criterion.CostResponsibilityNumber(var codes) ->
                contains(codes, engagement.costResponsibilityNumber());
            case Criterion.Provider(var units) -> contains(units, provider);
            case Criterion.Primary _ -> engagement.primary();
            case Criterion.Length length -> meets(length, engagement.from(), engagement.to());
            case Criterion.Dates dates -> meets(dates, engagement.from(), engagement.to());
        };
    }

    private static boolean contains(List<?> values, @Nullable Object value) {
        return value != null && values.contains(value);
    }

    /** An engagement that is open at either end lasts for ever. */
    static boolean meets(Criterion.Length length, @Nullable LocalDate from, @Nullable LocalDate to) {
        long days = from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to) + 1;
        return (length.minDays() == null || days >= length.minDays())
                && (length.maxDays() == null || days <= length.maxDays());
    }

    /** An open start is before every date, an open end after every date. */
    static boolean meets(Criterion.Dates dates, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate start = from == null ? LocalDate.MIN : from;
        LocalDate end = to == null ? LocalDate.MAX : to;
        return isWithin(start, dates.startFrom(), dates.startTo()) && isWithin(end, dates.endFrom(), dates.endTo());
    }

    private static boolean isWithin(LocalDate date, @Nullable LocalDate first, @Nullable LocalDate last) {
        return (first == null || !date.isBefore(first)) && (last == null || !date.isAfter(last));
    }
}
