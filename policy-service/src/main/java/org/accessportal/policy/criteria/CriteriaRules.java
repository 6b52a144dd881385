package org.accessportal.policy.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accessportal.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What criteria must keep to besides the form of their fields. */
public final class CriteriaRules {

    static final int DEPTH = 10;
    private static final String RULE = "PO-2";

    private final List<Violation> broken = new ArrayList<>();

    private CriteriaRules() {}

    /** The rules that the criteria break, with the fields that break them. */
    public static List<Violation> brokenBy(String field, Criterion criteria) {
        var rules = new CriteriaRules();
        rules.check(field, criteria, 1);
        return rules.broken;
    }

    /** Whether they say anything about the primary engagement, in any way. */
    public static boolean mentionPrimary(Criterion criteria) {
        return switch (criteria) {
            case Criterion.AllOf all -> all.criteria().stream().anyMatch(CriteriaRules::mentionPrimary);
            case Criterion.AnyOf any -> any.criteria().stream().anyMatch(CriteriaRules::mentionPrimary);
            case Criterion.Not not -> mentionPrimary(not.criterion());
            case Criterion.Primary _ -> true;
            default -> false;
        };
    }

    private void check(String field, Criterion criterion, int depth) {
        if (depth > DEPTH) {
            broken.add(new Violation(field, RULE, "Criteria are nested at most " + DEPTH + " deep"));
            return;
        }
        switch (criterion) {
            case Criterion.AllOf all -> checkEach(field, all.criteria(), depth);
            case Criterion.AnyOf any -> checkEach(field, any.criteria(), depth);
            case Criterion.Not not -> check(field + ".criterion", not.criterion(), depth + 1);
            case Criterion.Length length -> check(field, length);
            case Criterion.Dates dates -> check(field, dates);
            default -> {
                // the form of the fields says it all
            }
        }
    }

    private void checkEach(String field, List<Criterion> criteria, int depth) {
        for (int i = 0; i < criteria.size(); i++) {
            check(field + ".criteria[" + i + "]", criteria.get(i), depth + 1);
        }
    }

    private void check(String field, Criterion.Length length) {
        if (length.minDays() == null && length.maxDays() == null) {
            broken.add(new Violation(field, RULE, "Give a least or a greatest number of days"));
        } else if (length.minDays() != null && length.maxDays() != null && length.minDays() > length.maxDays()) {
            broken.add(new Violation(field + ".maxDays", RULE, "The greatest length is not below the least"));
        }
    }

    private void check(String field, Criterion.Dates dates) {
        if (dates.startFrom() == null && dates.startTo() == null && dates.endFrom() == null && dates.endTo() == null) {
            broken.add(new Violation(field, RULE, "Give at least one date"));
        }
        if (isAfter(dates.startFrom(), dates.startTo())) {
            broken.add(new Violation(field + ".startTo", RULE, "The period of the start ends before it begins"));
        }
        if (isAfter(dates.endFrom(), dates.endTo())) {
            broken.add(new Violation(field + ".endTo", RULE, "The period of the end ends before it begins"));
        }
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
