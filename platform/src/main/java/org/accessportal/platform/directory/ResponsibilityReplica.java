package org.accessportal.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.ResponsibilityState;
import org.accessportal.platform.events.ResponsibilityState.Heartbeat;
import org.accessportal.platform.events.ResponsibilityState.NearestManager;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.events.ResponsibilityState.RoleGrant;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.persistence.CopyIn;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Follows who answers for whom, who holds which role, to whom managers have lent theirs, and the beat that proves that this is current. */
@ApplicationScoped
@IfBuildProperty(name = "portal.directory", stringValue = "true")
class ResponsibilityReplica implements EventHandler<ResponsibilityState> {

    private static final List<String> TABLES =
            List.of("directory_manager", "directory_role", "directory_session_end", "directory_protection_officer");

    private final Jdbi jdbi;
    private final DelegationReplica delegations;
    private final BlockReplica blocks;
    private final EndingRights ending;

    ResponsibilityReplica(Jdbi jdbi, DelegationReplica delegations, BlockReplica blocks, EndingRights ending) {
        this.jdbi = jdbi;
        this.delegations = delegations;
        this.blocks = blocks;
        this.ending = ending;
    }

    @Override
    public Topic topic() {
        return Topic.RESPONSIBILITIES;
    }

    @Override
    public void handle(List<Received<ResponsibilityState>> batch) {
        List<Received<Responsibility>> received = batch.stream()
                .filter(each -> each.event() instanceof Responsibility)
                .map(each -> new Received<>(
                        each.eventId(), (Responsibility) each.event(), each.history(), each.occurredAt()))
                .toList();
        List<Responsibility> responsibilities =
                received.stream().map(Received::event).toList();
        jdbi.useHandle(handle -> {
            if (!responsibilities.isEmpty()) {
                ending.awaitLosing(handle, responsibilities);
                forget(handle, responsibilities);
                storeManagers(handle, responsibilities);
                storeRoles(handle, responsibilities);
                storeSessionEnds(handle, responsibilities);
                storeProtectionOfficers(handle, responsibilities);
                delegations.store(handle, received);
                blocks.store(handle, received);
            }
            for (Received<ResponsibilityState> each : batch) {
                if (each.event() instanceof Heartbeat beat) {
                    store(handle, beat);
                }
            }
        });
    }

    private static void forget(Handle handle, List<Responsibility> responsibilities) {
        UUID[] ids = responsibilities.stream().map(Responsibility::identityId).toArray(UUID[]::new);
        for (String table : TABLES) {
            handle.createUpdate("delete from " + table + " where identity_id = any(:ids)")
                    .bind("ids", ids)
                    .execute();
        }
    }

    private static void storeManagers(Handle handle, List<Responsibility> responsibilities) {
        record Managed(Responsibility responsibility, NearestManager manager) {}
        CopyIn.write(
                handle,
                "directory_manager",
                responsibilities.stream()
                        .flatMap(each -> each.managers().stream().map(manager -> new Managed(each, manager)))
                        .toList(),
                managed -> new @Nullable Object[] {
                    managed.manager().engagementId(),
                    managed.responsibility().identityId(),
                    managed.manager().managerId(),
                    managed.manager().via(),
                    managed.manager().from(),
                    managed.manager().to()
                });
    }

    private static void storeRoles(Handle handle, List<Responsibility> responsibilities) {
        var insert = handle.prepareBatch(
                "insert into directory_role values (:identity, :organization, :role, :administrationCode)");
        for (Responsibility responsibility : responsibilities) {
            for (RoleGrant grant : responsibility.roles()) {
                insert.bindMethods(grant)
                        .bind("identity", responsibility.identityId())
                        .bind("organization", responsibility.organizationId())
                        .add();
            }
        }
        if (insert.size() > 0) {
            insert.execute();
        }
    }

    private static void storeSessionEnds(Handle handle, List<Responsibility> responsibilities) {
        var insert = handle.prepareBatch("insert into directory_session_end values (:identity, :before)");
        for (Responsibility responsibility : responsibilities) {
            if (responsibility.sessionsEndedBefore() != null) {
                insert.bind("identity", responsibility.identityId())
                        .bind("before", responsibility.sessionsEndedBefore().atOffset(ZoneOffset.UTC))
                        .add();
            }
        }
        if (insert.size() > 0) {
            insert.execute();
        }
    }

    private static void storeProtectionOfficers(Handle handle, List<Responsibility> responsibilities) {
        var insert = handle.prepareBatch("insert into directory_protection_officer values (:identity, :organization)");
        responsibilities.stream()
                .filter(Responsibility::holdsProtections)
                .forEach(officer -> insert.bind("identity", officer.identityId())
                        .bind("organization", officer.organizationId())
                        .add());
        if (insert.size() > 0) {
            insert.execute();
        }
    }

    private static void store(Handle handle, Heartbeat beat) {
        handle.createUpdate("""
                        insert into directory_heartbeat values (:partition, :at)
                        on conflict (partition_id) do update set beat_at = excluded.beat_at
                        """)
                .bind("partition", beat.partitionId())
                .bind("at", beat.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
