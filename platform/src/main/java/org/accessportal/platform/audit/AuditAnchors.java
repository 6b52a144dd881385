package org.accessportal.platform.audit;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.accessportal.platform.events.AuditHeadState;
import org.accessportal.platform.events.AuditHeadState.AuditHead;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the heads of all services' chains in this service's database: whoever cuts off or rewrites a chain would have
 * to reach into another service's database as well.
 */
@ApplicationScoped
@IfBuildProperty(name = "portal.audit-anchors", stringValue = "true")
public class AuditAnchors implements EventHandler<AuditHeadState> {

    private final Jdbi jdbi;
    private final Clock clock;

    AuditAnchors(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.AUDIT_HEADS;
    }

    @Override
    public void handle(List<Received<AuditHeadState>> batch) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
        jdbi.useHandle(handle -> {
            var keep = handle.prepareBatch("""
                    insert into audit_anchor (service, minute, number, hash) values (:service, :minute, :number, :hash)
                    on conflict (service, minute) do update set number = excluded.number, hash = excluded.hash
                      where excluded.number > audit_anchor.number
                    """);
            for (Received<AuditHeadState> received : batch) {
                var head = (AuditHead) received.event();
                keep.bind("service", head.service())
                        .bind("minute", minute)
                        .bind("number", head.number())
                        .bind("hash", head.hash())
                        .add();
            }
            keep.execute();
        });
    }

    /** The points that the service's chain has passed, the latest first. */
    @Transactional
    public Page<AuditAnchor> of(String service, PageRequest page) {
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*) from audit_anchor where service = :service")
                    .bind("service", service)
                    .mapTo(Long.class)
                    .one();
            List<AuditAnchor> anchors = handle.createQuery("""
                            select number, hash from audit_anchor where service = :service
                            order by minute desc limit :limit offset :offset
                            """)
                    .bind("service", service)
                    .bind("limit", page.limit())
                    .bind("offset", page.offset())
                    .map((row, context) -> new AuditAnchor(row.getLong(1), row.getString(2)))
                    .list();
            return new Page<>(anchors, total, page.limit(), page.offset());
        });
    }
}
