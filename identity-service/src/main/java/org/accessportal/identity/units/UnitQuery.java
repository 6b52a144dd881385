package org.accessportal.identity.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accessportal.identity.units.UnitView.CodeName;
import org.accessportal.identity.units.UnitView.UnitManagerView;
import org.accessportal.identity.units.UnitView.UnitName;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The organization tree, for reading. */
@ApplicationScoped
class UnitQuery {

    private static final int MOST = 200;
    private static final String UNITS = """
            select u.*, exists (select from unit c where c.parent_id = u.id and c.archived_at is null) as has_subunits
            from unit u where u.organization_id = :organization
            """;

    private final Jdbi jdbi;

    UnitQuery(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The units right below one, or at the top. */
    @Transactional
    List<UnitView> below(@Nullable UUID parentId, Actor actor) {
        return list(
                " and u.archived_at is null and u.parent_id is not distinct from :parent order by u.name limit :most",
                Map.of(),
                parentId,
                actor);
    }

    /** Units whose name holds the text. */
    @Transactional
    List<UnitView> named(String text, Actor actor) {
        String pattern = "%"
                + text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
        return list(
                " and u.archived_at is null and lower(u.name) like :pattern order by u.name limit :most",
                Map.of("pattern", pattern),
                null,
                actor);
    }

    /** One unit with the way to it from the top. */
    @Transactional
    UnitView get(UUID id, Actor actor) {
        List<UnitView> found = list(" and u.id = :id", Map.of("id", id), null, actor);
        if (found.isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("There is no such unit");
        }
        UnitView unit = found.getFirst();
        return new UnitView(
                unit.id(),
                unit.name(),
                unit.hsaId(),
                unit.parentId(),
                unit.administrationCode(),
                unit.costResponsibilityNumber(),
                unit.provider(),
                unit.archived(),
                unit.hasSubunits(),
                unit.managers(),
                path(id));
    }

    /** The administrations of the organization: the highest unit of each code gives the name. */
    @Transactional
    List<CodeName> administrations(Actor actor) {
        return codes("""
                select distinct on (u.administration_code) u.administration_code, u.name
                from unit u left join unit p on p.id = u.parent_id
                where u.organization_id = :organization and u.archived_at is null and u.administration_code <> ''
                order by u.administration_code, (p.administration_code = u.administration_code) is true, u.name
                """, actor);
    }

    /** The title codes in use, with their most common text. */
    @Transactional
    List<CodeName> titles(Actor actor) {
        return codes("""
                select distinct on (title_code) title_code, coalesce(title, title_code)
                from (select title_code, title, count(*) as n from engagement
                  where organization_id = :organization and title_code is not null and ended_at is null
                  group by title_code, title) used
                order by title_code, n desc
                """, actor);
    }

    private List<CodeName> codes(String sql, Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("organization", actor.organizationId())
                .map((row, context) -> new CodeName(row.getString(1), row.getString(2)))
                .list());
    }

    private List<UnitView> list(String condition, Map<String, ?> bindings, @Nullable UUID parentId, Actor actor) {
        return jdbi.withHandle(handle -> {
            List<UnitView> units = handle.createQuery(UNITS + condition)
                    .bindMap(bindings)
                    .bind("organization", actor.organizationId())
                    .bind("parent", parentId)
                    .bind("most", MOST)
                    .map((row, context) -> unit(row))
                    .list();
            Map<UUID, List<UnitManagerView>> managers = managers(handle, units);
            managers.forEach((unit, list) -> units.stream()
                    .filter(view -> view.id().equals(unit))
                    .forEach(view -> view.managers().addAll(list)));
            return units;
        });
    }

    private static Map<UUID, List<UnitManagerView>> managers(Handle handle, List<UnitView> units) {
        Map<UUID, List<UnitManagerView>> managers = new LinkedHashMap<>();
        handle.createQuery("""
                        select m.unit_id, i.id, trim(concat(i.given_name, ' ', i.family_name))
                        from unit_manager m join identity i on i.id = m.identity_id
                        where m.unit_id = any(:units) and not i.protected_identity and i.ended_at is null
                        order by m.unit_id, m.position
                        """)
                .bind("units", units.stream().map(UnitView::id).toArray(UUID[]::new))
                .map((row, context) -> managers.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>(1))
                        .add(new UnitManagerView(row.getObject(2, UUID.class), row.getString(3))))
                .list();
        return managers;
    }

    private List<UnitName> path(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with recursive above (id, parent_id, name, depth) as (
                          select p.id, p.parent_id, p.name, 1 from unit u join unit p on p.id = u.parent_id where u.id = :id
                          union all
                          select p.id, p.parent_id, p.name, a.depth + 1 from above a join unit p on p.id = a.parent_id
                          where a.depth < 30)
                        select id, name from above order by depth desc
                        """)
                .bind("id", id)
                .map((row, context) -> new UnitName(row.getObject(1, UUID.class), row.getString(2)))
                .list());
    }

    private static UnitView unit(ResultSet row) throws SQLException {
        return new UnitView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("hsa_id"),
                row.getObject("parent_id", UUID.class),
                row.getString("administration_code"),
                row.getString("cost_responsibility_number"),
                row.getBoolean("provider"),
                row.getTimestamp("archived_at") != null,
                row.getBoolean("has_subunits"),
                new ArrayList<>(1),
                List.of());
    }
}
