package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.findings.Findings;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings units, people, engagements and responsibilities to what a run has read, and publishes what changed. */
@ApplicationScoped
class FeedMerge {

    private final Jdbi jdbi;
    private final Findings findings;
    private final DirectoryPublisher publisher;
    private final Consequences consequences;

    FeedMerge(Jdbi jdbi, Findings findings, DirectoryPublisher publisher, Consequences consequences) {
        this.jdbi = jdbi;
        this.findings = findings;
        this.publisher = publisher;
        this.consequences = consequences;
    }

    /** Makes the run's changes; returns how many findings of each kind its source has then. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Long> merge(ImportRun run, LocalDate today) {
        return jdbi.withHandle(handle -> {
            UnitMerge.merge(handle, run.id(), run.sourceId());
            IdentityMerge.merge(handle, run.id(), run.sourceId(), today);
            EngagementMerge.merge(handle, run.id(), run.sourceId(), today);
            Set<UUID> units = ids(handle, "select id from touched_unit");
            if (units.isEmpty()
                    && ids(handle, "select id from touched_identity").isEmpty()) {
                return findings.count(run.sourceId());
            }
            publisher.publishUnits(units);
            return consequences.settle(handle, run.organizationId(), run.sourceId(), today);
        });
    }

    private static Set<UUID> ids(Handle handle, String query) {
        return new HashSet<>(handle.createQuery(query).mapTo(UUID.class).list());
    }
}
