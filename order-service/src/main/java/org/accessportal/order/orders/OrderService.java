package org.accessportal.order.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.holdings.AnswerHolders;
import org.accessportal.order.holdings.Prerequisites;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.lines.Lines;
import org.accessportal.order.orders.CheckView.CheckedLine;
import org.accessportal.order.orders.CheckView.PlannedStep;
import org.accessportal.order.orders.CheckView.Severity;
import org.accessportal.order.orders.OrderCheck.Checked;
import org.accessportal.order.orders.OrderCheck.Plan;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Violation;
import org.accessportal.platform.rest.Etag;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** One's orders: drafted, checked, sent once (OR-2, OR-4). */
@ApplicationScoped
@Transactional
class OrderService {

    private final OrderRepository orders;
    private final OrderCheck check;
    private final Lines lines;
    private final Prerequisites prerequisites;
    private final AnswerHolders answers;
    private final Directory directory;
    private final Clock clock;

    OrderService(
            OrderRepository orders,
            OrderCheck check,
            Lines lines,
            Prerequisites prerequisites,
            AnswerHolders answers,
            Directory directory,
            Clock clock) {
        this.orders = orders;
        this.check = check;
        this.lines = lines;
        this.prerequisites = prerequisites;
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    /** An order with its version, for the ETag. */
    record Seen(OrderView view, long version) {}

    Page<OrderRow> list(@Nullable OrderState state, PageRequest page, Actor actor) {
        return new Page<>(
                orders.page(actor, state, page.offset(), page.limit()),
                orders.count(actor, state),
                page.limit(),
                page.offset());
    }

    Seen get(UUID id, Actor actor) {
        return seen(orders.of(actor, id).orElseThrow(OrderService::unknown));
    }

    OrderView draft(OrderBody body, Actor actor) {
        Order order = Order.draft(actor.organizationId(), actor.identityId(), body.lines(), clock.instant());
        orders.persist(order);
        return order.view();
    }

    Seen change(UUID id, @Nullable String ifMatch, OrderBody body, Actor actor) {
        Order order = locked(id, actor);
        order.requireDraft();
        Etag.require(ifMatch, order.version());
        order.change(body.lines(), clock.instant());
        orders.flush();
        return seen(order);
    }

    void delete(UUID id, Actor actor) {
        Order order = locked(id, actor);
        order.requireDraft();
        orders.delete(order);
    }

    CheckView check(UUID id, Actor actor) {
        Order order = orders.of(actor, id).orElseThrow(OrderService::unknown);
        List<Checked> checked = check.check(order.lines(), actor);
        List<CheckedLine> lineViews = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            lineViews.add(view(i, checked.get(i)));
        }
        return new CheckView(
                !checked.isEmpty() && checked.stream().allMatch(Checked::isSendable),
                lineViews,
                lineViews.stream().mapToLong(CheckedLine::priceOnce).sum(),
                lineViews.stream().mapToLong(CheckedLine::priceMonthly).sum());
    }

    /** Sends it once: whoever comes second is told what the first made. */
    OrderView send(UUID id, Actor actor) {
        Order order = locked(id, actor);
        if (!order.isSent()) {
            directory.requireCurrentRights(actor);
            order.sent(made(order, actor), clock.instant());
        }
        return order.view();
    }

    /** An order that is drafted and sent in one go; refused when it has faults. */
    UUID sendNow(DraftLine line, Actor actor) {
        Order order = Order.draft(actor.organizationId(), actor.identityId(), List.of(line), clock.instant());
        orders.persist(order);
        directory.requireCurrentRights(actor);
        List<UUID> made = made(order, actor);
        order.sent(made, clock.instant());
        return made.getFirst();
    }

    OrderView copy(UUID id, Actor actor) {
        Order order = orders.of(actor, id).orElseThrow(OrderService::unknown);
        List<DraftLine> again = order.lines().stream()
                .filter(line -> line.action() == LineAction.NEW)
                .map(DraftLine::again)
                .toList();
        return draft(new OrderBody(again), actor);
    }

    private List<UUID> made(Order order, Actor actor) {
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
            made.add(lines.send(NewLines.of(line, line.plan().getFirst(), order)));
        }
        return made;
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

    private static CheckedLine view(int position, Checked checked) {
        if (checked.plan().isEmpty()) {
            return new CheckedLine(position, checked.findings(), List.of(), null, null, 0, 0, null);
        }
        Plan plan = checked.plan().getFirst();
        return new CheckedLine(
                position,
                checked.findings(),
                plan.steps().stream()
                        .map(step -> new PlannedStep(
                                step.kind(), NewLines.approvers(step, plan.right()), step.bySender(), step.why()))
                        .toList(),
                plan.period().from(),
                plan.period().to(),
                plan.price().once(),
                plan.price().monthly(),
                plan.expectedOn());
    }

    private Order locked(UUID id, Actor actor) {
        return orders.lockedOf(actor, id).orElseThrow(OrderService::unknown);
    }

    private static Seen seen(Order order) {
        return new Seen(order.view(), order.version());
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("No such order");
    }
}
