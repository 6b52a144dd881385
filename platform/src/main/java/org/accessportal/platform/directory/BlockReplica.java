package org.accessportal.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.platform.directory.BlocksChanged.Change;
import org.accessportal.platform.events.ResponsibilityState.Block;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Whose access is stopped, and which sessions have ended, as the responsibilities tell it. */
@ApplicationScoped
class BlockReplica {

    private final Event<BlocksChanged> changed;

    BlockReplica(Event<BlocksChanged> changed) {
        this.changed = changed;
    }

    /**
     * Takes in who is stopped, after what these people were in the middle of ({@link EndingRights}): when this is
     * committed, nothing of theirs is under way any more, and nothing begins (AS-5).
     */
    void store(Handle handle, List<Received<Responsibility>> responsibilities) {
        UUID[] ids =
                responsibilities.stream().map(each -> each.event().identityId()).toArray(UUID[]::new);
        Map<UUID, Block> before = known(handle, ids);
        List<Change> changes = responsibilities.stream()
                .map(each -> new Change(
                        each.event().identityId(),
                        each.event().organizationId(),
                        before.get(each.event().identityId()),
                        each.event().block(),
                        each.history()))
                .filter(change -> !Objects.equals(change.before(), change.now()))
                .toList();
        if (!changes.isEmpty()) {
            write(handle, changes);
            changed.fire(new BlocksChanged(changes));
        }
        storeEndedSessions(handle, ids, responsibilities);
    }

    private static Map<UUID, Block> known(Handle handle, UUID[] ids) {
        Map<UUID, Block> known = new HashMap<>();
        handle.createQuery("select * from directory_block where identity_id = any(:ids)")
                .bind("ids", ids)
                .map((row, context) -> known.put(row.getObject("identity_id", UUID.class), block(row)))
                .list();
        return known;
    }

    private static void write(Handle handle, List<Change> changes) {
        handle.createUpdate("delete from directory_block where identity_id = any(:ids)")
                .bind("ids", changes.stream().map(Change::identityId).toArray(UUID[]::new))
                .execute();
        var insert = handle.prepareBatch("""
                insert into directory_block values (:identityId, :organizationId, :blockId, :blockedBy, :blockedAt,
                  :liftProposedBy, :liftProposedAt)
                """);
        for (Change change : changes) {
            Block block = change.now();
            if (block != null) {
                insert.bind("identityId", change.identityId())
                        .bind("organizationId", change.organizationId())
                        .bind("blockId", block.blockId())
                        .bind("blockedBy", block.blockedBy())
                        .bind("blockedAt", block.blockedAt().atOffset(ZoneOffset.UTC))
                        .bind("liftProposedBy", block.liftProposedBy())
                        .bind("liftProposedAt", at(block.liftProposedAt()))
                        .add();
            }
        }
        if (insert.size() > 0) {
            insert.execute();
        }
    }

    private static void storeEndedSessions(Handle handle, UUID[] ids, List<Received<Responsibility>> responsibilities) {
        handle.createUpdate("delete from directory_ended_session where identity_id = any(:ids)")
                .bind("ids", ids)
                .execute();
        var insert = handle.prepareBatch("insert into directory_ended_session values (:session, :identity)");
        for (Received<Responsibility> each : responsibilities) {
            for (UUID session : Objects.requireNonNullElse(each.event().endedSessions(), List.<UUID>of())) {
                insert.bind("session", session)
                        .bind("identity", each.event().identityId())
                        .add();
            }
        }
        if (insert.size() > 0) {
            insert.execute();
        }
    }

    private static Block block(ResultSet row) throws SQLException {
        OffsetDateTime proposedAt = row.getObject("lift_proposed_at", OffsetDateTime.class);
        return new Block(
                row.getObject("block_id", UUID.class),
                row.getObject("blocked_by", UUID.class),
                row.getObject("blocked_at", OffsetDateTime.class).toInstant(),
                row.getObject("lift_proposed_by", UUID.class),
                proposedAt == null ? null : proposedAt.toInstant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
