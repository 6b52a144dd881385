package org.accessportal.order.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.OrderLineState;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.republication.StateSource;
import org.jdbi.v3.core.Jdbi;

/** In whose hands tasks are, to be published again after a restore; one that the database does not have is in nobody's. */
@ApplicationScoped
class PublishedHands implements StateSource<OrderLineState.Task> {

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final RevisionEpoch epoch;

    PublishedHands(Jdbi jdbi, Outbox outbox, RevisionEpoch epoch) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.epoch = epoch;
    }

    @Override
    public Class<OrderLineState.Task> kind() {
        return OrderLineState.Task.class;
    }

    /** One that nobody has taken on yet has published nothing. */
    @Override
    public String published() {
        return "select id from task where hands_revision > 0";
    }

    @Override
    public void publish(List<UUID> ids) {
        outbox.publishAll(jdbi.withHandle(handle -> handle.createQuery("""
                        select t.id, t.hands_revision, t.organization_id, l.recipient_id, t.administration_code,
                          case t.state when 'ASSIGNED' then t.assignee_id end
                        from task t join order_line l on l.id = t.line_id where t.id = any(:ids)
                        """)
                .bind("ids", ids.toArray(UUID[]::new))
                .map((row, context) -> new OrderLineState.Task(
                        row.getObject(1, UUID.class),
                        epoch.at(row.getLong(2)),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getObject(6, UUID.class)))
                .list()));
    }

    @Override
    public OrderLineState.Task ended(OrderLineState.Task last, Revision revision) {
        return new OrderLineState.Task(
                last.taskId(), revision, last.organizationId(), last.recipientId(), last.administrationCode(), null);
    }
}
