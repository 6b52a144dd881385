package org.accessportal.order.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.lines.LineMove;
import org.accessportal.order.lines.LineRow;
import org.accessportal.order.lines.LineService;
import org.accessportal.order.lines.LineView;
import org.accessportal.order.orders.AlterationResource.ExtensionBody;
import org.accessportal.order.orders.AlterationResource.LevelChangeBody;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** New lines that take the place of active ones (OR-2). */
@ApplicationScoped
@Transactional
class Alterations {

    private final OrderService orders;
    private final LineService lines;

    Alterations(OrderService orders, LineService lines) {
        this.orders = orders;
        this.lines = lines;
    }

    LineView extend(UUID lineId, ExtensionBody body, Actor actor) {
        LineView former = lines.get(lineId, actor);
        LineMove.EXTEND.requireFor(former.line().action(), former.line().state());
        return send(
                former,
                LineAction.EXTEND,
                new DraftChange(former.line().level(), body.to(), body.need(), body.exceptionReason()),
                actor);
    }

    LineView changeLevel(UUID lineId, LevelChangeBody body, Actor actor) {
        LineView former = lines.get(lineId, actor);
        LineMove.CHANGE_LEVEL.requireFor(former.line().action(), former.line().state());
        return send(
                former,
                LineAction.CHANGE,
                new DraftChange(body.level(), former.line().to(), body.need(), body.exceptionReason()),
                actor);
    }

    private LineView send(LineView former, LineAction action, DraftChange change, Actor actor) {
        LineRow row = former.line();
        var line = new DraftLine(
                row.recipientId(),
                row.engagementId(),
                row.resourceId(),
                action,
                row.id(),
                change.level(),
                null,
                change.to(),
                former.form(),
                change.need() == null ? former.need() : change.need(),
                null,
                false,
                change.exceptionReason());
        return lines.get(orders.sendNow(line, actor), actor);
    }

    private record DraftChange(
            @Nullable String level,
            @Nullable LocalDate to,
            @Nullable String need,
            @Nullable String exceptionReason) {}
}
