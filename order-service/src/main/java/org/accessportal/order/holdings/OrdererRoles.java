package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.accessportal.order.lines.LineCame;
import org.accessportal.order.lines.LineState;
import org.jdbi.v3.core.Jdbi;

/** An active line for the orderer role opens the units that its form names; it closes with the line (RO-3, RO-4). */
@ApplicationScoped
class OrdererRoles {

    private final Jdbi jdbi;

    OrdererRoles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void onLine(@Observes LineCame line) {
        if (!"ORDERER".equals(line.wanted().opensRole())) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("delete from orderer_unit where line_id = :line")
                .bind("line", line.lineId())
                .execute());
        if (line.state() == LineState.ACTIVE) {
            open(line);
        }
    }

    private void open(LineCame line) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into orderer_unit (line_id, identity_id, engagement_id, unit_id, starts_on, ends_on)
                        select :line, :recipient, :engagement, unit_id, :from::date, :to::date from directory_unit
                        where unit_id = any(:units) and organization_id = :organization
                        """)
                .bind("line", line.lineId())
                .bind("recipient", line.recipient().recipientId())
                .bind("engagement", line.recipient().engagementId())
                .bind("units", line.wanted().opensUnits().toArray(UUID[]::new))
                .bind("organization", line.organizationId())
                .bind("from", line.wanted().startsOn())
                .bind("to", line.wanted().endsOn())
                .execute());
    }
}
