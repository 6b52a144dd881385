package org.accessportal.identity.responsibilities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.responsibilities.NearestManagers.Found;
import org.accessportal.identity.responsibilities.NearestManagers.Subject;
import org.accessportal.identity.responsibilities.NearestManagers.UnitManagers;
import org.accessportal.platform.events.ResponsibilityState.Via;
import org.accessportal.platform.persistence.CopyIn;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps who answers for whom as the catalogue has it now; writes only what differs. */
@ApplicationScoped
public class Responsibilities {

    private static final int MANY = 1_000;

    private final Jdbi jdbi;
    private final AgroalDataSource dataSource;

    Responsibilities(Jdbi jdbi, AgroalDataSource dataSource) {
        this.jdbi = jdbi;
        this.dataSource = dataSource;
    }

    /** Works nearest managers out anew for an organization; returns the people for whose engagements one changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> refresh(UUID organizationId, LocalDate today) {
        return jdbi.withHandle(handle -> {
            List<Subject> subjects = subjects(handle, organizationId, today);
            var nearest =
                    new NearestManagers(subjects, units(handle, organizationId), active(handle, organizationId, today));
            Map<UUID, Found> stored = stored(handle, organizationId);
            Map<Subject, Found> changed = new HashMap<>();
            for (Subject subject : subjects) {
                Found found = nearest.of(subject);
                if (!found.equals(stored.get(subject.engagementId()))) {
                    changed.put(subject, found);
                }
            }
            store(handle, changed);
            Set<UUID> people = new HashSet<>();
            changed.keySet().forEach(subject -> people.add(subject.identityId()));
            return people;
        });
    }

    private void store(Handle handle, Map<Subject, Found> changed) {
        if (changed.isEmpty()) {
            return;
        }
        handle.execute("create temp table if not exists found_manager"
                + " (engagement_id uuid, identity_id uuid, manager_id uuid, via text) on commit drop");
        handle.execute("truncate found_manager");
        try (Connection connection = dataSource.getConnection();
                CopyIn copy = new CopyIn(connection, "found_manager")) {
            for (var entry : changed.entrySet()) {
                copy.row(
                        entry.getKey().engagementId(),
                        entry.getKey().identityId(),
                        entry.getValue().managerId(),
                        entry.getValue().via());
            }
            copy.finish();
        } catch (SQLException e) {
            throw new IllegalStateException("Nearest managers cannot be stored", e);
        }
        handle.execute("""
                insert into nearest_manager select * from found_manager
                on conflict (engagement_id) do update set identity_id = excluded.identity_id,
                  manager_id = excluded.manager_id, via = excluded.via
                """);
        if (changed.size() > MANY) {
            handle.execute("analyze nearest_manager"); // what has just come in is unknown to the planner
        }
    }

    private static List<Subject> subjects(Handle handle, UUID organizationId, LocalDate today) {
        return handle.createQuery("""
                        select e.id, e.identity_id, e.unit_id, e.line_manager_id, e.responsible_id,
                          i.protected_identity
                        from engagement e join identity i on i.id = e.identity_id
                        where e.organization_id = :organization and e.ended_at is null
                          and (e.ends_on is null or e.ends_on >= :today)
                        """)
                .bind("organization", organizationId)
                .bind("today", today)
                .map((row, context) -> new Subject(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getBoolean(6)))
                .list();
    }

    private static List<UnitManagers> units(Handle handle, UUID organizationId) {
        return handle.createQuery("""
                        select u.id, u.parent_id, array(select m.identity_id from unit_manager m
                          where m.unit_id = u.id order by m.position)
                        from unit u where u.organization_id = :organization
                        """)
                .bind("organization", organizationId)
                .map((row, context) -> new UnitManagers(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), Arrays.asList((UUID[])
                                row.getArray(3).getArray())))
                .list();
    }

    private static Set<UUID> active(Handle handle, UUID organizationId, LocalDate today) {
        return new HashSet<>(handle.createQuery("""
                        select distinct identity_id from engagement
                        where organization_id = :organization and ended_at is null
                          and (starts_on is null or starts_on <= :today) and (ends_on is null or ends_on >= :today)
                        """)
                .bind("organization", organizationId)
                .bind("today", today)
                .mapTo(UUID.class)
                .list());
    }

    private static Map<UUID, Found> stored(Handle handle, UUID organizationId) {
        Map<UUID, Found> stored = new HashMap<>();
        handle.createQuery("""
                        select n.engagement_id, n.manager_id, n.via
                        from nearest_manager n join engagement e on e.id = n.engagement_id
                        where e.organization_id = :organization
                        """)
                .bind("organization", organizationId)
                .map((row, context) -> stored.put(
                        row.getObject(1, UUID.class),
                        new Found(row.getObject(2, UUID.class), Via.valueOf(row.getString(3)))))
                .list();
        return stored;
    }
}
