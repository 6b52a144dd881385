package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.OrderLineState;
import org.accessportal.platform.events.OrderLineState.Status;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.republication.StateSource;

/** What lines want, to be published again after a restore; one that the database does not have wants nothing any more. */
@ApplicationScoped
class PublishedLines implements StateSource<OrderLineState.Line> {

    private final LineRepository lines;
    private final LineStates states;
    private final Outbox outbox;

    PublishedLines(LineRepository lines, LineStates states, Outbox outbox) {
        this.lines = lines;
        this.states = states;
        this.outbox = outbox;
    }

    @Override
    public Class<OrderLineState.Line> kind() {
        return OrderLineState.Line.class;
    }

    /** One that nobody has said yes to yet has published nothing: it is not on the topic, or it is from after the restore. */
    @Override
    public String published() {
        return "select id from order_line where desired is not null";
    }

    @Override
    public void publish(List<UUID> ids) {
        outbox.publishAll(lines.list("id in ?1", ids).stream()
                .flatMap(line -> states.of(line).stream())
                .toList());
    }

    @Override
    public OrderLineState.Line ended(OrderLineState.Line last, Revision revision) {
        return new OrderLineState.Line(
                last.lineId(),
                revision,
                last.organizationId(),
                last.recipientId(),
                last.engagementId(),
                last.resourceId(),
                last.level(),
                Status.ENDED,
                last.from(),
                last.to(),
                last.ordererUnits(),
                last.reachesUnits());
    }
}
