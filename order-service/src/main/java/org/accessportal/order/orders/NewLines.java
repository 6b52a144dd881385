package org.accessportal.order.orders;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.order.FreeText;
import org.accessportal.order.catalog.FormField;
import org.accessportal.order.catalog.FormField.Condition;
import org.accessportal.order.catalog.OrderTerms;
import org.accessportal.order.catalog.OrderTerms.OpenedRole;
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
                right.acting(order.senderId()),
                new Recipient(
                        right.identityId(), right.engagementId(), right.unitId(), right.costResponsibilityNumber()),
                wanted(checked.line(), plan, right.unitId()),
                checked.line().answers(),
                checked.line().action().gives() ? plan.unmet() : List.of(),
                plan.steps());
    }

    private static Wanted wanted(DraftLine line, Plan plan, UUID ownUnit) {
        OrderTerms terms = plan.resource().terms();
        boolean gives = line.action().gives();
        boolean opens = gives && opensRole(line, terms);
        List<UUID> named = gives ? namedUnits(line, terms) : List.of();
        return new Wanted(
                line.resourceId(),
                line.action(),
                line.targetLineId(),
                line.level(),
                plan.period().from(),
                plan.period().to(),
                line.urgent(),
                FreeText.checked("need", line.need()),
                plan.price().once(),
                plan.price().monthly(),
                plan.expectedOn(),
                gives ? plan.resource().queue() : null,
                plan.resource().answerWithinDays(),
                opens ? String.valueOf(terms.opensRole()) : null,
                opens && terms.opensRole() == OpenedRole.ORDERER ? named : List.of(),
                named.stream().filter(unit -> !unit.equals(ownUnit)).toList());
    }

    /** Whether the form is answered so that the line gives the role (RO-5). */
    private static boolean opensRole(DraftLine line, OrderTerms terms) {
        Condition when = terms.opensRoleWhen();
        return terms.opensRole() != null
                && (when == null
                        || line.answers().stream()
                                .anyMatch(answer -> answer.name().equals(when.field())
                                        && answer.values().contains(when.equals())));
    }

    /** The units that the form names: where the access, or the role, is to hold (RO-3, RO-4, OR-7). */
    private static List<UUID> namedUnits(DraftLine line, OrderTerms terms) {
        Set<String> fields = terms.form().stream()
                .filter(field -> field.type() == FormField.Type.UNITS)
                .map(FormField::name)
                .collect(Collectors.toSet());
        return line.answers().stream()
                .filter(answer -> fields.contains(answer.name()))
                .flatMap(answer -> answer.values().stream())
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    /** Who could give a yes, with the manager told too. */
    static List<UUID> approvers(PlannedYes step, OrderRight right) {
        boolean manager = step.kind() == StepKind.LINE_MANAGER && right.managerId() != null;
        return manager ? List.of(right.managerId()) : step.approverIds();
    }
}
