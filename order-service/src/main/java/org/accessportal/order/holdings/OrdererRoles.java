package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
                        select distinct l.id, l.recipient_id, l.engagement_id, u.unit_id, :from::date, :to::date
                        from order_line l join resource r on r.id = l.resource_id,
                          jsonb_array_elements(l.form) answer, jsonb_array_elements_text(answer -> 'values') chosen,
                          jsonb_array_elements(r.ordering -> 'form') field, directory_unit u
                        where l.id = :line and field ->> 'type' = 'UNITS' and field ->> 'name' = answer ->> 'name'
                          and u.unit_id::text = chosen and u.organization_id = l.organization_id
                        """)
                .bind("line", line.lineId())
                .bind("from", line.wanted().startsOn())
                .bind("to", line.wanted().endsOn())
                .execute());
    }
}
