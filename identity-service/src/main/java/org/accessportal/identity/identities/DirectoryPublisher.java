package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Publishes one state per changed unit, identity and responsibility: ids, codes and dates, nothing else (ID-9). */
@ApplicationScoped
public class DirectoryPublisher {

    private static final int CHUNK = 5_000;

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final RevisionEpoch epoch;
    private final ResponsibilityStates responsibilities;

    DirectoryPublisher(Jdbi jdbi, Outbox outbox, RevisionEpoch epoch, ResponsibilityStates responsibilities) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.epoch = epoch;
        this.responsibilities = responsibilities;
    }

    /** Publishes units as they stand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishUnits(Collection<UUID> ids) {
        for (UUID[] chunk : chunks(ids)) {
            outbox.publishAll(jdbi.withHandle(handle -> units(handle, chunk)));
        }
    }

    /** Publishes identities with their engagements as they stand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishIdentities(Collection<UUID> ids) {
        for (UUID[] chunk : chunks(ids)) {
            outbox.publishAll(jdbi.withHandle(handle -> identities(handle, chunk)));
        }
    }

    /** Raises the responsibility revisions of these people, before {@link #publishResponsibilities}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void raiseResponsibilities(Collection<UUID> ids) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update identity set responsibility_revision = responsibility_revision + 1 where id = any(:ids)
                        """).bind("ids", ids.toArray(UUID[]::new)).execute());
    }

    /** Publishes who answers for these people, and their roles, as they stand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishResponsibilities(Collection<UUID> ids) {
        for (UUID[] chunk : chunks(ids)) {
            outbox.publishAll(jdbi.withHandle(handle -> responsibilities.of(handle, chunk)));
        }
    }

    private List<Unit> units(Handle handle, UUID[] ids) {
        return handle.createQuery("select * from unit where id = any(:ids)")
                .bind("ids", ids)
                .map((row, context) -> new Unit(
                        row.getObject("id", UUID.class),
                        epoch.at(row.getLong("revision")),
                        row.getObject("organization_id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("name"),
                        row.getString("administration_code"),
                        row.getString("cost_responsibility_number"),
                        row.getBoolean("provider"),
                        row.getTimestamp("archived_at") != null))
                .list();
    }

    private List<Identity> identities(Handle handle, UUID[] ids) {
        Map<UUID, List<Engagement>> engagements = new LinkedHashMap<>();
        handle.createQuery("select * from published_engagement where identity_id = any(:ids) order by starts_on, id")
                .bind("ids", ids)
                .map((row, context) -> engagements
                        .computeIfAbsent(row.getObject("identity_id", UUID.class), id -> new ArrayList<>(2))
                        .add(new Engagement(
                                row.getObject("id", UUID.class),
                                row.getObject("unit_id", UUID.class),
                                row.getString("administration_code"),
                                row.getString("cost_responsibility_number"),
                                row.getString("title_code"),
                                row.getString("employment_form"),
                                row.getString("benefits_group"),
                                row.getObject("starts_on", java.time.LocalDate.class),
                                row.getObject("ends_on", java.time.LocalDate.class),
                                row.getBoolean("is_primary"))))
                .list();
        return handle.createQuery(
                        "select id, revision, organization_id, protected_identity from identity where id = any(:ids)")
                .bind("ids", ids)
                .map((row, context) -> new Identity(
                        row.getObject(1, UUID.class),
                        epoch.at(row.getLong(2)),
                        row.getObject(3, UUID.class),
                        row.getBoolean(4),
                        false,
                        engagements.getOrDefault(row.getObject(1, UUID.class), List.of())))
                .list();
    }

    private static List<UUID[]> chunks(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        List<UUID[]> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())).toArray(UUID[]::new));
        }
        return chunks;
    }
}
