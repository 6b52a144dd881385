package org.accessportal.order.orders;

import java.util.List;
import java.util.UUID;
import org.accessportal.order.FreeText;
import org.accessportal.order.catalog.OrderTerms;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.lines.NewLine;
import org.accessportal.order.lines.NewLine.PlannedYes;
import org.accessportal.order.lines.Recipient;
import org.accessportal.order.lines.StepKind;
import org.accessportal.order.lines.Wanted;
import org.accessportal.order.orders.OrderCheck.Checked;
import org.accessportal.order.orders.OrderCheck.Plan;
import org.accessportal.order.recipients.OrderRight;

/** Checked lines as they are sent. */
final class NewLines {

    private NewLines() {}

    static NewLine of(Checked checked, Plan plan, Order order) {
        OrderRight right = plan.right();
        return new NewLine(
                order.id(),
                order.organizationId(),
                order.senderId(),
                new Recipient(
                        right.identityId(), right.engagementId(), right.unitId(), right.costResponsibilityNumber()),
                wanted(checked.line(), plan),
                checked.line().answers(),
                checked.line().action() == LineAction.END ? List.of() : plan.unmet(),
                plan.steps());
    }

    private static Wanted wanted(DraftLine line, Plan plan) {
        OrderTerms terms = plan.resource().terms();
        return new Wanted(
                line.resourceId(),
                line.action(),
                line.targetLineId(),
                line.level(),
                plan.period().from(),
                plan.period().to(),
                line.urgent(),
                FreeText.checked("need", line.need()),
                terms.priceOnce(),
                terms.priceMonthly(),
                plan.expectedOn(),
                plan.resource().queue(),
                plan.resource().answerWithinDays(),
                terms.opensRole() == null ? null : terms.opensRole().name());
    }

    /** Who could give a yes, with the manager told too. */
    static List<UUID> approvers(PlannedYes step, OrderRight right) {
        boolean manager = step.kind() == StepKind.LINE_MANAGER && right.managerId() != null;
        return manager ? List.of(right.managerId()) : step.approverIds();
    }
}
