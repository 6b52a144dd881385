package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Searches in the audit log, each of which is itself on record. */
@ApplicationScoped
public class AuditSearches {

    private final Auditors auditors;
    private final AuditLog log;
    private final Jdbi jdbi;
    private final Clock clock;

    AuditSearches(Auditors auditors, AuditLog log, Jdbi jdbi, Clock clock) {
        this.auditors = auditors;
        this.log = log;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Finds the actor's organization's rows behind that place, the newest first; at the most that many. */
    @Transactional
    public AuditFound search(AuditFilter filter, int most, @Nullable AuditPosition place, Actor actor) {
        auditors.require(actor);
        var condition = AuditCondition.of(filter, actor.organizationId()).behind(place);
        List<AuditEntry> found = jdbi.withHandle(handle -> find(handle, condition, most + 1));
        log.record(AuditRow.by(actor, "audit.searched", clock.instant())
                .about(filter.subjectId())
                .on(filter.objectId())
                .with(filter.codes()));
        return found.size() <= most
                ? new AuditFound(found, null)
                : new AuditFound(found.subList(0, most), found.get(most - 1).position());
    }

    private static List<AuditEntry> find(Handle handle, AuditCondition condition, int most) {
        return condition
                .bindTo(handle.createQuery(AuditRows.newestFirst(condition)))
                .bind("most", most)
                .map((row, context) -> AuditEntry.of(AuditRows.read(row, 2), row.getObject(1, Long.class)))
                .list();
    }
}
