package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accessportal.policy.criteria.Criterion;

/** The fewest criteria that would have to turn out otherwise for an engagement to meet the whole (PO-7). */
public final class FewestChanges {

    /**
     * One criterion, neither a group nor a negation, that would have to turn out otherwise.
     *
     * @param wanted whether it would have to be met; false: it is met and would have to be unmet
     */
    public record Change(Criterion criterion, boolean wanted) {}

    private final Matching matching;

    private FewestChanges(Matching matching) {
        this.matching = matching;
    }

    /** None when the engagement meets the criteria. */
    public static List<Change> of(Criterion criteria, Engagement engagement, UnitTree tree) {
        return new FewestChanges(new Matching(engagement, tree)).towards(true, criteria);
    }

    private List<Change> towards(boolean wanted, Criterion criterion) {
        return switch (criterion) {
            case Criterion.AllOf all -> wanted ? each(true, all.criteria()) : any(false, all.criteria());
            case Criterion.AnyOf any -> wanted ? any(true, any.criteria()) : each(false, any.criteria());
            case Criterion.Not not -> towards(!wanted, not.criterion());
            default -> matching.meets(criterion) == wanted ? List.of() : List.of(new Change(criterion, wanted));
        };
    }

    private List<Change> each(boolean wanted, List<Criterion> criteria) {
        List<Change> changes = new ArrayList<>();
        criteria.forEach(criterion -> changes.addAll(towards(wanted, criterion)));
        return changes;
    }

    private List<Change> any(boolean wanted, List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> towards(wanted, criterion))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }
}
