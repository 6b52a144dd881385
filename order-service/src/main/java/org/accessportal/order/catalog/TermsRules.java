package org.accessportal.order.catalog;

import java.util.ArrayList;
import java.util.List;
import org.accessportal.order.catalog.FormField.Condition;
import org.accessportal.order.catalog.OrderTerms.FulfilmentKind;
import org.accessportal.order.catalog.OrderTerms.NeedsAndRisk;
import org.accessportal.order.catalog.OrderTerms.OpenedRole;
import org.accessportal.order.catalog.OrderTerms.Prerequisite;
import org.accessportal.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What the terms of a resource must keep to, so that it can be ordered and delivered (OR-1). */
final class TermsRules {

    private TermsRules() {}

    /** The rules that the terms break, with the fields that break them. */
    static List<Violation> brokenBy(OrderTerms terms) {
        List<Violation> broken = new ArrayList<>(FieldRules.brokenBy(terms.form()));
        for (int i = 0; i < terms.prerequisites().size(); i++) {
            broken.addAll(
                    brokenBy("prerequisites[" + i + "]", terms.prerequisites().get(i)));
        }
        if (terms.fulfilment().kind() == FulfilmentKind.TASK
                && terms.fulfilment().queue() == null) {
            broken.add(new Violation("fulfilment.queue", "PR-6", "A task lies in a queue"));
        }
        NeedsAndRisk analysis = terms.needsAndRisk();
        if (analysis != null && analysis.text().isBlank()) {
            broken.add(new Violation("needsAndRisk.text", "PO-8", "An analysis says something"));
        }
        Condition when = terms.opensRoleWhen();
        if (when != null && terms.opensRole() == null) {
            broken.add(new Violation("opensRoleWhen", "RO-5", "There is no role to give"));
        } else if (when != null && terms.form().stream().noneMatch(field -> FieldRules.isAnsweredSo(field, when))) {
            broken.add(new Violation("opensRoleWhen", "RO-5", "The form has no field that can be answered so"));
        }
        if (terms.opensRole() == OpenedRole.ORDERER
                && terms.form().stream().noneMatch(field -> field.type() == FormField.Type.UNITS)) {
            broken.add(new Violation("opensRole", "RO-3", "The form asks for the units that the role is for"));
        }
        return broken;
    }

    private static List<Violation> brokenBy(String place, Prerequisite needed) {
        List<Violation> broken = new ArrayList<>();
        switch (needed.kind()) {
            case GUIDELINES -> {
                require(broken, place + ".document", needed.document(), "Guidelines have a name");
                require(broken, place + ".version", needed.version(), "Guidelines have a version");
            }
            case RESOURCE -> require(broken, place + ".resourceCode", needed.resourceCode(), "Say which resource");
            case SITHS_CARD -> {
                // the kind says it all
            }
        }
        return broken;
    }

    private static void require(List<Violation> broken, String place, @Nullable String value, String message) {
        if (value == null || value.isBlank()) {
            broken.add(new Violation(place, "OR-6", message));
        }
    }
}
