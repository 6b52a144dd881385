package org.accessportal.order.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.orders.CheckView.CheckedLine;
import org.accessportal.order.orders.CheckView.PlannedStep;
import org.accessportal.order.orders.OrderCheck.Checked;
import org.accessportal.order.orders.OrderCheck.Plan;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.problem.CommonProblem;
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
    private final OrderSending sending;
    private final Directory directory;
    private final Clock clock;

    OrderService(OrderRepository orders, OrderCheck check, OrderSending sending, Directory directory, Clock clock) {
        this.orders = orders;
        this.check = check;
        this.sending = sending;
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
            order.sent(sending.made(order, actor), clock.instant());
        }
        return order.view();
    }

    /** An order that is drafted and sent in one go; refused when it has faults. */
    UUID sendNow(DraftLine line, Actor actor) {
        Order order = Order.draft(actor.organizationId(), actor.identityId(), List.of(line), clock.instant());
        orders.persist(order);
        directory.requireCurrentRights(actor);
        List<UUID> made = sending.made(order, actor);
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
