package org.accessportal.order.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.LineCame;
import org.accessportal.order.lines.LineState;
import org.accessportal.platform.events.OrderFact;
import org.accessportal.platform.events.OrderFact.Kind;
import org.accessportal.platform.outbox.Outbox;

/** Tells the managers of units that a line has given somebody of another unit access there (OR-7). */
@ApplicationScoped
class ReachFollower {

    private final UnitManagers managers;
    private final ReachQueries queries;
    private final Outbox outbox;

    ReachFollower(UnitManagers managers, ReachQueries queries, Outbox outbox) {
        this.managers = managers;
        this.queries = queries;
        this.outbox = outbox;
    }

    void onLine(@Observes LineCame line) {
        boolean delivered = line.state() == LineState.ACTIVE && line.code().equals("DELIVERED");
        List<UUID> units = line.wanted().reachesUnits();
        // a protected person leaves no trace outside the own manager's circle (ID-9)
        if (!delivered
                || units.isEmpty()
                || queries.isProtected(line.recipient().recipientId())) {
            return;
        }
        List<UUID> told = managers.of(units, line.organizationId()).stream()
                .filter(manager -> !manager.equals(line.senderId())
                        && !manager.equals(line.recipient().recipientId()))
                .toList();
        if (!told.isEmpty()) {
            outbox.publish(new OrderFact.Notice(
                    line.lineId(),
                    line.organizationId(),
                    Kind.REACHES_UNIT,
                    line.caseNumber(),
                    line.wanted().resourceId(),
                    told,
                    line.at()));
        }
    }
}
