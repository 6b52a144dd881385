package org.accessportal.identity.assignments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.events.AssignmentState.ReasonKind;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.ResourceState.Kind;
import org.accessportal.platform.events.ResourceState.Level;
import org.accessportal.platform.persistence.Column;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Assignments, their reasons and resources, by the set. */
@ApplicationScoped
class AssignmentRepository {

    private static final TypeReference<List<Grant>> GRANTS = new TypeReference<>() {};
    private static final TypeReference<List<Level>> LEVELS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    AssignmentRepository(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Every resource of the catalogue. */
    Map<UUID, CatalogResource> resources() {
        Map<UUID, CatalogResource> resources = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from resource")
                .map((row, context) -> resources.put(row.getObject("id", UUID.class), resource(row)))
                .list());
        return resources;
    }

    /**
     * The reasons of these identities, by resource, each cut to its engagement and to what exceptions leave of it; of
     * unknown engagements they wait.
     */
    Map<UUID, Map<UUID, List<Grant>>> grants(UUID[] identities, LocalDate today) {
        Map<UUID, Map<UUID, List<Grant>>> grants = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select t.identity_id, t.resource_id, t.kind, t.level, t.engagement_id, t.policy_id,
                          t.policy_version, t.line_id,
                          greatest(t.starts_on, e.starts_on) as starts_on, least(t.ends_on, e.ends_on) as ends_on
                        from (
                          select identity_id, resource_id, 'POLICY' as kind, level, engagement_id, policy_id,
                            policy_version, null::uuid as line_id, starts_on, ends_on
                          from entitlement where identity_id = any(:ids)
                          union all
                          select identity_id, resource_id, 'ORDER', level, engagement_id, null, null, line_id,
                            starts_on, ends_on
                          from ordered where identity_id = any(:ids) and not withholds) t
                        join published_engagement e on e.id = t.engagement_id
                        where coalesce(greatest(t.starts_on, e.starts_on) <= least(t.ends_on, e.ends_on), true)
                        order by t.policy_id, t.line_id, t.engagement_id
                        """)
                .bind("ids", identities)
                .map((row, context) -> grants.computeIfAbsent(
                                row.getObject("identity_id", UUID.class), id -> new HashMap<>())
                        .computeIfAbsent(row.getObject("resource_id", UUID.class), id -> new ArrayList<>(2))
                        .add(grant(row)))
                .list());
        withhold(identities, grants, today);
        return grants;
    }

    private void withhold(UUID[] identities, Map<UUID, Map<UUID, List<Grant>>> grants, LocalDate today) {
        jdbi.useHandle(handle -> handle.createQuery("""
                        select identity_id, resource_id, engagement_id, starts_on, ends_on from ordered
                        where identity_id = any(:ids) and withholds
                        """)
                .bind("ids", identities)
                .map((row, context) -> {
                    var withheld = new Withheld(
                            row.getObject("resource_id", UUID.class),
                            row.getObject("engagement_id", UUID.class),
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class));
                    return grants.getOrDefault(row.getObject("identity_id", UUID.class), Map.of())
                            .computeIfPresent(
                                    withheld.resourceId(),
                                    (id, reasons) -> reasons.stream()
                                            .flatMap(grant -> withheld.cut(grant, today).stream())
                                            .toList());
                })
                .list());
    }

    /** Lets nobody work assignments out until the transaction ends; waits for those who do. */
    void holdStill() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtext('assessment'), 0)"));
    }

    /** Waits while somebody's access is being stopped: a reason that comes at that moment must not pass it by (AS-5). */
    void standStillWhileSomebodyIsStopped() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock_shared(hashtext('assessment'), 0)"));
    }

    /** Of these identities, those whose access is stopped. */
    Set<UUID> blocked(UUID[] identities) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select identity_id from block where identity_id = any(:ids) and lifted_at is null")
                .bind("ids", identities)
                .mapTo(UUID.class)
                .set());
    }

    /** The assignments of these identities, locked until the transaction ends. */
    List<AssignmentRow> locked(UUID[] identities) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from assignment where identity_id = any(:ids) order by id for update")
                .bind("ids", identities)
                .map((row, context) -> row(row))
                .list());
    }

    /** Those assignments. */
    List<AssignmentRow> of(List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from assignment where id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .map((row, context) -> row(row))
                .list());
    }

    /** Stores new and changed assignments with their next revisions. */
    List<AssignmentRow> store(List<AssignmentRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        return jdbi.withHandle(handle -> {
            List<AssignmentRow> stored =
                    rows.stream().map(AssignmentRepository::raised).toList();
            write(handle, stored);
            return stored;
        });
    }

    private void write(Handle handle, List<AssignmentRow> rows) {
        handle.createUpdate("""
                        insert into assignment
                        select * from unnest(:ids, :organizations, :identities, :resources, :engagements, :levels,
                          :statuses, :starts, :ends, :changes, :reasons, :revisions)
                        on conflict (id) do update set engagement_id = excluded.engagement_id, level = excluded.level,
                          status = excluded.status, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                          changes_on = excluded.changes_on, reasons = excluded.reasons, revision = excluded.revision
                        """)
                .bind("ids", Column.of(rows, AssignmentRow::id, UUID[]::new))
                .bind("organizations", Column.of(rows, AssignmentRow::organizationId, UUID[]::new))
                .bind("identities", Column.of(rows, AssignmentRow::identityId, UUID[]::new))
                .bind("resources", Column.of(rows, AssignmentRow::resourceId, UUID[]::new))
                .bind("engagements", Column.of(rows, AssignmentRow::engagementId, UUID[]::new))
                .bind("levels", Column.of(rows, AssignmentRow::level, String[]::new))
                .bind("statuses", Column.of(rows, row -> row.status().name(), String[]::new))
                .bind("starts", Column.of(rows, AssignmentRow::from, LocalDate[]::new))
                .bind("ends", Column.of(rows, AssignmentRow::to, LocalDate[]::new))
                .bind("changes", Column.of(rows, AssignmentRow::changesOn, LocalDate[]::new))
                .bind("reasons", Column.of(rows, row -> write(row.grants()), String[]::new))
                .bind("revisions", Column.of(rows, AssignmentRow::revision, Long[]::new))
                .execute();
    }

    private static AssignmentRow raised(AssignmentRow row) {
        return new AssignmentRow(
                row.id(),
                row.organizationId(),
                row.identityId(),
                row.resourceId(),
                row.engagementId(),
                row.level(),
                row.status(),
                row.from(),
                row.to(),
                row.changesOn(),
                row.grants(),
                row.revision() + 1);
    }

    private CatalogResource resource(ResultSet row) throws SQLException {
        return new CatalogResource(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getString("code"),
                Kind.valueOf(row.getString("kind")),
                read(row.getString("levels"), LEVELS),
                row.getInt("grace_days"),
                row.getInt("gap_days"));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                ReasonKind.valueOf(row.getString("kind")),
                row.getString("level"),
                row.getObject("engagement_id", UUID.class),
                row.getObject("policy_id", UUID.class),
                row.getObject("policy_version", Integer.class),
                row.getObject("line_id", UUID.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    AssignmentRow row(ResultSet row) throws SQLException {
        return new AssignmentRow(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getObject("resource_id", UUID.class),
                row.getObject("engagement_id", UUID.class),
                row.getString("level"),
                Status.valueOf(row.getString("status")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("changes_on", LocalDate.class),
                read(row.getString("reasons"), GRANTS),
                row.getLong("revision"));
    }

    private String write(List<Grant> grants) {
        try {
            return json.writeValueAsString(grants);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Reasons cannot be written", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored value cannot be read", e);
        }
    }
}
