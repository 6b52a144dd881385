package org.accessportal.identity.protections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.identity.identities.Viewers.Viewer;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Lifts as they lie in the database, and the protections that they are about. */
@ApplicationScoped
class ProtectionLiftRepository implements PanacheRepositoryBase<ProtectionLift, UUID> {

    /** Those that an officer decides or has decided, and those of one's own people. */
    private static final String SEEN = """
             from protection_lift l join identity i on i.id = l.identity_id
            where l.organization_id = :organization and l.identity_id <> :viewer and (:officer or <mine>)
              and (:state::text is null or :state = case when l.lifted is null then 'PROPOSED'
                when l.lifted then 'LIFTED' else 'REFUSED' end)
            """.replace("<mine>", Viewers.MY_STAFF);

    private final Jdbi jdbi;

    ProtectionLiftRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What waits for a second yes first, then the newest. */
    List<ProtectionLift> page(Viewer viewer, @Nullable ProtectionLiftState state, LocalDate today, PageRequest page) {
        List<UUID> ids = jdbi.withHandle(handle -> bound(
                        handle.createQuery("select l.id" + SEEN + " order by l.lifted is not null, l.proposed_at desc,"
                                + " l.id limit :limit offset :offset"),
                        viewer,
                        state,
                        today)
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .mapTo(UUID.class)
                .list());
        Map<UUID, ProtectionLift> found =
                find("id in ?1", ids).stream().collect(Collectors.toMap(ProtectionLift::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    long count(Viewer viewer, @Nullable ProtectionLiftState state, LocalDate today) {
        return jdbi.withHandle(handle -> bound(handle.createQuery("select count(*)" + SEEN), viewer, state, today)
                .mapTo(Long.class)
                .one());
    }

    /** What waits for a second yes about that person. */
    Optional<ProtectionLift> proposed(UUID identityId) {
        return find("identityId = ?1 and decidedAt is null", identityId).firstResultOptional();
    }

    /** The lift, locked until the transaction ends; empty for another organization's. */
    Optional<ProtectionLift> locked(UUID id, Actor actor) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(lift -> lift.organizationId().equals(actor.organizationId()));
    }

    /** The protection of somebody else in the viewer's organization, locked against the next feed. */
    Optional<Protection> protection(UUID identityId, Viewer viewer, LocalDate today) {
        return jdbi.withHandle(handle -> viewer.bindTo(
                        handle.createQuery("""
                                select i.source_id, i.protected_identity, i.marked_in_feed, m.manager_id, m.delegation_id
                                from identity i <as manager>
                                where i.id = :id and i.id <> :viewer and i.organization_id = :organization
                                for no key update of i
                                """.replace("<as manager>", Viewers.AS_MANAGER)), today)
                .bind("id", identityId)
                .map((row, context) -> new Protection(
                        identityId,
                        row.getObject(1, UUID.class),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        Viewers.acting(row, viewer.actor().identityId())))
                .findOne());
    }

    private static Query bound(Query query, Viewer viewer, @Nullable ProtectionLiftState state, LocalDate today) {
        return viewer.bindTo(query, today).bind("state", state == null ? null : state.name());
    }
}
