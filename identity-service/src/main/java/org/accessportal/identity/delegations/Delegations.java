package org.accessportal.identity.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.jdbi.v3.core.Handle;

/** What the catalogue does to delegations (RO-2). */
@ApplicationScoped
public class Delegations {

    /** Whoever has the role lent is one of the manager's own people, or it has ended. */
    private static final String END = """
            update delegation d set version = version + 1, ended_at = :now, ended_because = case
                when exists (select from nearest_manager n join published_engagement e on e.id = n.engagement_id
                  where n.manager_id = d.manager_id and coalesce(e.ends_on >= :today, true))
                then 'NO_LONGER_EMPLOYEE' else 'NO_LONGER_MANAGER' end
            where d.organization_id = :organization and d.ended_at is null and d.ends_on >= :today
              and not exists (select from nearest_manager n join published_engagement e on e.id = n.engagement_id
                where n.identity_id = d.delegate_id and n.manager_id = d.manager_id
                  and coalesce(e.ends_on >= :today, true))
            returning d.id, d.manager_id, d.delegate_id, d.ended_because
            """;

    private final AuditLog audit;
    private final Clock clock;

    Delegations(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    private record Ended(UUID id, UUID managerId, UUID delegateId, String because) {}

    /** Ends those that the catalogue carries no longer; returns the managers who had lent their role. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> endUnfounded(Handle handle, UUID organizationId, LocalDate today) {
        Instant now = clock.instant();
        List<Ended> ended = handle.createQuery(END)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("today", today)
                .bind("organization", organizationId)
                .map((row, context) -> new Ended(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4)))
                .list();
        for (Ended one : ended) {
            audit.record(AuditRow.within(organizationId, null, "delegation.ended", now)
                    .about(one.delegateId())
                    .on(one.id())
                    .onBehalfOf(one.managerId())
                    .with(one.because()));
        }
        return ended.stream().map(Ended::managerId).collect(Collectors.toSet());
    }
}
