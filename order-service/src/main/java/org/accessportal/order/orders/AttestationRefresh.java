package org.accessportal.order.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.attestlists.AttestListsChanged;
import org.accessportal.order.attestlists.Attesters;
import org.accessportal.order.attestlists.Attesters.Cost;
import org.accessportal.order.lines.Lines;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** What awaits attestation goes by the attest lists as they are now (AP-2). */
@ApplicationScoped
class AttestationRefresh {

    private record Awaiting(UUID stepId, Cost cost) {}

    private final Jdbi jdbi;
    private final Attesters attesters;
    private final Lines lines;
    private final Clock clock;

    AttestationRefresh(Jdbi jdbi, Attesters attesters, Lines lines, Clock clock) {
        this.jdbi = jdbi;
        this.attesters = attesters;
        this.lines = lines;
        this.clock = clock;
    }

    void onChange(@Observes AttestListsChanged changed) {
        for (Awaiting step : awaiting(changed.organizationId())) {
            lines.offer(
                    step.stepId(),
                    attesters.of(step.cost(), PortalTime.today(clock)),
                    attesters.systemFor(step.cost()));
        }
    }

    private List<Awaiting> awaiting(UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.id, l.cost_responsibility_number, l.price_once + 12 * l.price_monthly, l.recipient_id
                        from approval_step s join order_line l on l.id = s.line_id
                        where s.kind = 'ATTESTATION' and s.state = 'AWAITS' and l.organization_id = :organization
                        order by s.line_id
                        """)
                .bind("organization", organizationId)
                .map((row, context) -> new Awaiting(
                        row.getObject(1, UUID.class),
                        new Cost(organizationId, row.getString(2), row.getLong(3), row.getObject(4, UUID.class))))
                .list());
    }
}
