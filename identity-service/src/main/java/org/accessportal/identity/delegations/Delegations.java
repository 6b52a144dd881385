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

    /** Whoever has the role lent is one of the manager's own people, or still their fellow manager, or it has ended. */
    private static final String END = """
            with standing as (
              select d.id,
                exists (select from nearest_manager n join published_engagement e on e.id = n.engagement_id
                  where n.manager_id = d.manager_id and coalesce(e.ends_on >= :today, true)) as manages,
                case when d.fellow_manager
                  then exists (select from fellow_manager(d.manager_id, :today) f where f.fellow_id = d.delegate_id)
                  else exists (select from nearest_manager n join published_engagement e on e.id = n.engagement_id
                    where n.identity_id = d.delegate_id and n.manager_id = d.manager_id
                      and coalesce(e.ends_on >= :today, true)) end as founded
              from delegation d
              where d.organization_id = :organization and d.ended_at is null and d.ends_on >= :today)
            update delegation d set version = version + 1, ended_at = :now, ended_because = case
                when not s.manages then 'NO_LONGER_MANAGER'
                when d.fellow_manager then 'NO_LONGER_FELLOW_MANAGER'
                else 'NO_LONGER_EMPLOYEE' end
            from standing s
            where s.id = d.id and d.ended_at is null and not (s.manages and s.founded)
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
