package org.accessportal.order.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accessportal.platform.problem.Violation;

/** What a resource must keep to besides the form of its fields (OR-1). */
final class ResourceRules {

    private ResourceRules() {}

    /** The rules that the resource would break, with the fields that break them. */
    static List<Violation> brokenBy(ResourceRequest wanted) {
        List<Violation> broken = new ArrayList<>();
        if (wanted.name().sv().isBlank()) {
            broken.add(new Violation("name.sv", "OR-1", "A resource has a name"));
        }
        if (wanted.kind() != ResourceKind.USER_SERVICE && !wanted.levelsOrNone().isEmpty()) {
            broken.add(new Violation("levels", "OR-1", "Only a user service has levels"));
        }
        broken.addAll(brokenBy(wanted.levelsOrNone()));
        boolean byTask = wanted.orderingOrDefault().fulfilment().kind() == OrderTerms.FulfilmentKind.TASK;
        if (!wanted.kind().isAssignable() && !byTask) {
            broken.add(new Violation("ordering.fulfilment.kind", "OR-9", "Somebody answers an inquiry, as a task"));
        }
        TermsRules.brokenBy(wanted.orderingOrDefault()).forEach(violation -> broken.add(violation.below("ordering")));
        return broken;
    }

    private static List<Violation> brokenBy(List<Level> levels) {
        List<Violation> broken = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<Integer> ranks = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            if (!codes.add(levels.get(i).code())) {
                broken.add(new Violation("levels[" + i + "].code", "PO-4", "Every level has a code of its own"));
            }
            if (!ranks.add(levels.get(i).rank())) {
                broken.add(new Violation("levels[" + i + "].rank", "PO-4", "Every level has a rank of its own"));
            }
        }
        return broken;
    }
}
