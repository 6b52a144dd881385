package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.events.OrderLineState;
import org.accessportal.platform.events.OrderLineState.Status;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.jspecify.annotations.Nullable;

/** What lines want, as others are told it. */
@ApplicationScoped
class LineStates {

    private final RevisionEpoch epoch;

    LineStates(RevisionEpoch epoch) {
        this.epoch = epoch;
    }

    /** What the line wants; empty before everybody has said yes. */
    Optional<OrderLineState.Line> of(OrderLine line) {
        Status status = line.desire().desired();
        return status == null
                ? Optional.empty()
                : Optional.of(new OrderLineState.Line(
                        line.id(),
                        epoch.at(line.desire().desiredRevision()),
                        line.organizationId(),
                        line.recipient().recipientId(),
                        line.recipient().engagementId(),
                        line.wanted().resourceId(),
                        line.wanted().level(),
                        status,
                        line.wanted().startsOn(),
                        line.wanted().endsOn(),
                        someOrNull(line.wanted().opensUnits()),
                        someOrNull(line.wanted().reachesUnits())));
    }

    private static @Nullable List<UUID> someOrNull(List<UUID> units) {
        return units.isEmpty() ? null : units;
    }
}
