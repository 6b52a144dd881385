package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.events.ResponsibilityState.Block;
import org.accessportal.platform.events.ResponsibilityState.Delegation;
import org.accessportal.platform.events.ResponsibilityState.NearestManager;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.events.ResponsibilityState.RoleGrant;
import org.accessportal.platform.events.ResponsibilityState.Via;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.jdbi.v3.core.Handle;

/** Who answers for people, what they may do, and what stops them, as others are told it. */
@ApplicationScoped
class ResponsibilityStates {

    /** Longer than any access token is good for. */
    private static final Duration TOKENS_ABOUT = Duration.ofMinutes(15);

    private final RevisionEpoch epoch;
    private final Clock clock;

    ResponsibilityStates(RevisionEpoch epoch, Clock clock) {
        this.epoch = epoch;
        this.clock = clock;
    }

    /** How these people stand. */
    List<Responsibility> of(Handle handle, UUID[] ids) {
        Map<UUID, List<NearestManager>> managers = managers(handle, ids);
        Map<UUID, List<RoleGrant>> roles = roles(handle, ids);
        Map<UUID, List<Delegation>> delegations = delegations(handle, ids);
        Map<UUID, Block> blocks = blocks(handle, ids);
        Map<UUID, List<UUID>> ended = endedSessions(handle, ids);
        return handle.createQuery("""
                        select i.id, responsibility_revision, organization_id, sessions_ended_before,
                          exists (select from held_role r where r.identity_id = i.id and r.role = 'PROTECTION_OFFICER')
                        from identity i where i.id = any(:ids)
                        """)
                .bind("ids", ids)
                .map((row, context) -> new Responsibility(
                        row.getObject(1, UUID.class),
                        epoch.at(row.getLong(2)),
                        row.getObject(3, UUID.class),
                        managers.getOrDefault(row.getObject(1, UUID.class), List.of()),
                        roles.getOrDefault(row.getObject(1, UUID.class), List.of()),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant(),
                        delegations.get(row.getObject(1, UUID.class)),
                        blocks.get(row.getObject(1, UUID.class)),
                        ended.get(row.getObject(1, UUID.class)),
                        row.getBoolean(5) ? true : null))
                .list();
    }

    private static Map<UUID, List<NearestManager>> managers(Handle handle, UUID[] ids) {
        Map<UUID, List<NearestManager>> managers = new LinkedHashMap<>();
        handle.createQuery("""
                        select n.identity_id, n.engagement_id, n.manager_id, n.via, e.starts_on, e.ends_on
                        from nearest_manager n join published_engagement e on e.id = n.engagement_id
                        where n.identity_id = any(:ids)
                        """)
                .bind("ids", ids)
                .map((row, context) -> managers.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>(2))
                        .add(new NearestManager(
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                Via.valueOf(row.getString(4)),
                                row.getObject(5, java.time.LocalDate.class),
                                row.getObject(6, java.time.LocalDate.class))))
                .list();
        return managers;
    }

    private static Map<UUID, List<RoleGrant>> roles(Handle handle, UUID[] ids) {
        Map<UUID, List<RoleGrant>> roles = new LinkedHashMap<>();
        handle.createQuery("""
                        select identity_id, role, administration_code from held_role where identity_id = any(:ids) and role <> 'PROTECTION_OFFICER'
                        """)
                .bind("ids", ids)
                .map((row, context) -> roles.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>(2))
                        .add(new RoleGrant(Role.valueOf(row.getString(2)), row.getString(3))))
                .list();
        return roles;
    }

    /** Those that run or are to come; whoever reads them compares the days (RO-2). */
    private static Map<UUID, List<Delegation>> delegations(Handle handle, UUID[] ids) {
        Map<UUID, List<Delegation>> delegations = new LinkedHashMap<>();
        handle.createQuery("""
                        select manager_id, id, delegate_id, starts_on, ends_on, fellow_manager from delegation
                        where manager_id = any(:ids) and ended_at is null order by starts_on, id
                        """)
                .bind("ids", ids)
                .map((row, context) -> delegations
                        .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>(1))
                        .add(new Delegation(
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, java.time.LocalDate.class),
                                row.getObject(5, java.time.LocalDate.class),
                                row.getBoolean(6) ? true : null)))
                .list();
        return delegations;
    }

    private static Map<UUID, Block> blocks(Handle handle, UUID[] ids) {
        Map<UUID, Block> blocks = new HashMap<>();
        handle.createQuery("""
                        select identity_id, id, blocked_by, blocked_at, lift_proposed_by, lift_proposed_at from block
                        where identity_id = any(:ids) and lifted_at is null
                        """)
                .bind("ids", ids)
                .map((row, context) -> {
                    Timestamp proposedAt = row.getTimestamp(6);
                    return blocks.put(
                            row.getObject(1, UUID.class),
                            new Block(
                                    row.getObject(2, UUID.class),
                                    row.getObject(3, UUID.class),
                                    row.getTimestamp(4).toInstant(),
                                    row.getObject(5, UUID.class),
                                    proposedAt == null ? null : proposedAt.toInstant()));
                })
                .list();
        return blocks;
    }

    private Map<UUID, List<UUID>> endedSessions(Handle handle, UUID[] ids) {
        Map<UUID, List<UUID>> ended = new HashMap<>();
        handle.createQuery("""
                        select identity_id, id from session where identity_id = any(:ids) and ended_at > :since
                        order by ended_at, id
                        """)
                .bind("ids", ids)
                .bind("since", clock.instant().minus(TOKENS_ABOUT).atOffset(ZoneOffset.UTC))
                .map((row, context) -> ended.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>(2))
                        .add(row.getObject(2, UUID.class)))
                .list();
        return ended;
    }
}
