package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Rows of the log as a file that can be verified by itself; each export is itself on record, before its first byte. */
@ApplicationScoped
public class AuditExports {

    private final Auditors auditors;
    private final AuditLog log;
    private final Jdbi jdbi;
    private final PlatformSettings settings;
    private final Clock clock;

    AuditExports(Auditors auditors, AuditLog log, Jdbi jdbi, PlatformSettings settings, Clock clock) {
        this.auditors = auditors;
        this.log = log;
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
    }

    /** The actor's organization's sealed rows that the filter leaves; the newest are sealed within seconds. */
    @Transactional
    public AuditExport export(AuditFilter filter, Actor actor) {
        auditors.require(actor);
        Instant now = clock.instant();
        AuditSealer.Head head = jdbi.withHandle(AuditRows::head);
        String point = "through=" + head.number() + " hash=" + head.hash();
        log.record(AuditRow.by(actor, "audit.exported", now)
                .about(filter.subjectId())
                .on(filter.objectId())
                .with((filter.codes() + " " + point).strip()));
        var first = new AuditLine.Chain(settings.service(), actor.organizationId(), filter, now, head.number());
        return new AuditExport(jdbi, first, head);
    }
}
