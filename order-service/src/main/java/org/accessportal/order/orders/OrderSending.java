package org.accessportal.order.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.order.FreeText;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.holdings.AnswerHolders;
import org.accessportal.order.holdings.Prerequisites;
import org.accessportal.order.lines.Lines;
import org.accessportal.order.orders.CheckView.Severity;
import org.accessportal.order.orders.OrderCheck.Checked;
import org.accessportal.order.orders.OrderCheck.Plan;
import org.accessportal.order.separations.Separations;
import org.accessportal.platform.problem.Violation;
import org.accessportal.platform.security.Actor;

/** Makes the lines of an order when it is sent: all of them, or none (OR-2). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrderSending {

    private final OrderCheck check;
    private final Lines lines;
    private final Prerequisites prerequisites;
    private final AnswerHolders answers;
    private final Separations separations;

    OrderSending(
            OrderCheck check,
            Lines lines,
            Prerequisites prerequisites,
            AnswerHolders answers,
            Separations separations) {
        this.check = check;
        this.lines = lines;
        this.prerequisites = prerequisites;
        this.answers = answers;
        this.separations = separations;
    }

    /** Sends the lines of the order; refused when one of them has a fault. */
    List<UUID> made(Order order, Actor actor) {
        holdStill(order, actor);
        List<Checked> checked = check.check(order.lines(), actor);
        if (checked.isEmpty()) {
            throw OrderProblem.ORDER_EMPTY.at("lines", "OR-2", "Add at least one line");
        }
        requireSendable(checked);
        checked = checked.stream().map(this::takingAnswers).toList();
        requireSendable(checked);
        List<UUID> made = new ArrayList<>();
        for (Checked line : checked) {
            certify(line.line(), actor);
            made.add(sent(line, line.plan().getFirst(), order));
        }
        return made;
    }

    private void holdStill(Order order, Actor actor) {
        separations.holdStill(
                order.lines().stream().map(DraftLine::recipientId).toList(),
                order.lines().stream().map(DraftLine::resourceId).toList(),
                actor.organizationId());
    }

    private UUID sent(Checked checked, Plan plan, Order order) {
        UUID line = lines.send(NewLines.of(checked, plan, order));
        String reason = FreeText.checked("exceptionReason", checked.line().exceptionReason());
        if (reason != null && !plan.conflicts().isEmpty()) {
            separations.except(line, plan.conflicts(), reason);
        }
        return line;
    }

    /** The line with the answers that others were quicker to take in the meantime, or on another line (AT-1). */
    private Checked takingAnswers(Checked checked) {
        Plan plan = checked.plan().getFirst();
        return checked.with(answers
                .take(plan.resource(), plan.right().identityId(), checked.line().answers())
                .stream()
                .map(OrderCheck::taken)
                .toList());
    }

    private void certify(DraftLine line, Actor actor) {
        Objects.requireNonNullElse(line.certified(), List.<String>of())
                .forEach(document -> prerequisites.met(
                        line.recipientId(), "GUIDELINES:" + document, "certified", actor.identityId()));
    }

    private static void requireSendable(List<Checked> checked) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            String line = "lines[" + i + "].";
            checked.get(i).findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> faults.add(
                            new Violation(line + finding.field(), finding.rule(), finding.message(), finding.code())));
        }
        if (!faults.isEmpty()) {
            throw OrderProblem.ORDER_NOT_SENDABLE.at(faults);
        }
    }
}
