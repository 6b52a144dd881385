package org.accessportal.identity.maintenance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Maintenance windows as they lie in the database. */
@ApplicationScoped
class MaintenanceRepository implements PanacheRepositoryBase<MaintenanceWindow, UUID> {

    private final Jdbi jdbi;

    MaintenanceRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of an organization, the latest first. */
    List<MaintenanceWindow> of(UUID organizationId, int offset, int limit) {
        return find("organizationId = ?1 order by startsAt desc, id", organizationId)
                .range(offset, offset + limit - 1)
                .list();
    }

    long countOf(UUID organizationId) {
        return count("organizationId", organizationId);
    }

    /** Those that begin before the one moment and end, or have ended, after the other; the cancelled ones left out. */
    List<MaintenanceWindow> between(UUID organizationId, Instant endsAfter, Instant startsBefore) {
        return list(
                "organizationId = ?1 and startsAt <= ?2 and coalesce(endedAt, endsAt) > ?3"
                        + " and (endedAt is null or endedAt >= startsAt) order by startsAt",
                organizationId,
                startsBefore,
                endsAfter);
    }

    /** The window, locked until the transaction ends; empty for another organization's. */
    Optional<MaintenanceWindow> locked(UUID id, Actor actor) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.organizationId().equals(actor.organizationId()));
    }

    /** Windows are planned and changed in an organization one at a time from here on. */
    void lock(UUID organizationId) {
        jdbi.useHandle(handle -> handle.createQuery("select id from organization where id = :id for no key update")
                .bind("id", organizationId)
                .mapTo(UUID.class)
                .one());
    }

    /** Whether another one that is not over has a moment in common with that time. */
    boolean overlaps(UUID organizationId, UUID except, MaintenanceRequest wanted) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from maintenance_window w where w.organization_id = :organization
                          and w.id <> :except and w.starts_at < :end and coalesce(w.ended_at, w.ends_at) > :start
                          and (w.ended_at is null or w.ended_at >= w.starts_at))
                        """)
                .bind("organization", organizationId)
                .bind("except", except)
                .bind("start", wanted.startsAt().atOffset(ZoneOffset.UTC))
                .bind("end", wanted.endsAt().atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
    }
}
