package org.accessportal.identity.blocks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Who has a say over a person's access (AS-5): whoever is or acts as the nearest manager (RO-1, RO-2); and, unless the
 * person is protected (ID-9), the service desk and security (policy and system administrators) of the organization, or
 * of an administration where the person has an engagement. Auditors see and change nothing.
 */
@ApplicationScoped
class BlockRights {

    /** For {@code identity i}: {@code m} the manager that the viewer is or acts for, {@code r} the role that gives a say. */
    private static final String SAY = Viewers.AS_MANAGER + """
            left join lateral (
              select g.role from held_role g
              where g.identity_id = :viewer and not i.protected_identity
                and g.role in ('SERVICE_DESK', 'POLICY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'AUDITOR')
                and (g.administration_code is null or exists (select from published_engagement e
                  where e.identity_id = i.id and e.administration_code = g.administration_code))
              order by g.role = 'AUDITOR', g.role = 'SYSTEM_ADMINISTRATOR', g.role limit 1) r on true
            """;

    private static final String COLUMNS = "m.manager_id, m.delegation_id, r.role ";

    private static final String BLOCKS = " from block b join identity i on i.id = b.identity_id " + SAY + """
             where b.organization_id = :organization and b.identity_id <> :viewer
              and (m.manager_id is not null or r.role is not null)
              and (:state::text is null or :state = case when b.lifted_at is not null then 'LIFTED'
                when b.lift_proposed_by is not null then 'LIFT_PROPOSED' else 'BLOCKED' end)
              and (:lifted or b.lifted_at is null)
            """;

    /** A block that somebody may see; without a right, only that. */
    record Seen(UUID blockId, @Nullable BlockRight right) {}

    private final Jdbi jdbi;
    private final Clock clock;

    BlockRights(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The actor's say over a person; empty also for somebody who does not exist, and for oneself. */
    Optional<BlockRight> over(UUID identityId, Actor actor) {
        return jdbi.withHandle(handle -> bound(
                                handle.createQuery(
                                        "select " + COLUMNS + " from identity i " + SAY
                                                + " where i.id = :id and i.id <> :viewer and i.organization_id = :organization"),
                                actor)
                        .bind("id", identityId)
                        .map((row, context) -> Optional.ofNullable(right(row, actor.identityId())))
                        .findOne())
                .flatMap(right -> right);
    }

    /** What the actor may see: what waits for a second yes first, then the newest first. No state: what is not lifted. */
    List<Seen> page(@Nullable BlockState state, Actor actor, int offset, int limit) {
        return jdbi.withHandle(handle -> filtered(
                        handle.createQuery("select b.id, " + COLUMNS + BLOCKS
                                + " order by b.lifted_at is null and b.lift_proposed_by is not null desc,"
                                + " b.blocked_at desc, b.id limit :limit offset :offset"),
                        state,
                        actor)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> new Seen(row.getObject("id", UUID.class), right(row, actor.identityId())))
                .list());
    }

    long count(@Nullable BlockState state, Actor actor) {
        return jdbi.withHandle(handle -> filtered(handle.createQuery("select count(*)" + BLOCKS), state, actor)
                .mapTo(Long.class)
                .one());
    }

    private Query filtered(Query query, @Nullable BlockState state, Actor actor) {
        return bound(query, actor)
                .bind("state", state == null ? null : state.name())
                .bind("lifted", state == BlockState.LIFTED);
    }

    private Query bound(Query query, Actor actor) {
        return query.bind("viewer", actor.identityId())
                .bind("organization", actor.organizationId())
                .bind("today", PortalTime.today(clock));
    }

    private static @Nullable BlockRight right(ResultSet row, UUID viewer) throws SQLException {
        Acting acting = Viewers.acting(row, viewer);
        if (acting != null) {
            return new BlockRight(acting.right(), acting.onBehalfOf());
        }
        String role = row.getString("role");
        return role == null || role.equals("AUDITOR")
                ? null
                : new BlockRight(role.toLowerCase(Locale.ROOT).replace('_', '-'), null);
    }
}
