package org.accessportal.identity.imports;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Brings units to what the feed says; archived, never deleted, and every move is kept (ID-4). */
final class UnitMerge {

    private UnitMerge() {}

    /** Leaves the ids of units whose state changed in the temporary table {@code touched_unit}. */
    static void merge(Handle handle, UUID runId, UUID sourceId) {
        handle.execute("create temp table touched_unit (id uuid primary key) on commit drop");
        run(handle, runId, sourceId, UPDATE);
        run(handle, runId, sourceId, INSERT);
        run(handle, runId, sourceId, ARCHIVE);
        run(handle, runId, sourceId, PARENTS);
        run(handle, runId, sourceId, CLOSE_PLACEMENTS);
        run(handle, runId, sourceId, OPEN_PLACEMENTS);
        run(handle, runId, sourceId, RAISE_REVISIONS);
    }

    private static void run(Handle handle, UUID runId, UUID sourceId, String sql) {
        handle.createUpdate(sql).bind("run", runId).bind("source", sourceId).execute();
    }

    private static final String UPDATE = """
            with changed as (
              update unit u set dn = s.dn, parent_dn = s.parent_dn, hsa_id = s.hsa_id, name = s.name,
                administration_code = s.administration_code, cost_responsibility_number = s.cost_responsibility_number,
                provider = s.provider, manager_keys = s.manager_keys, content_hash = s.content_hash, archived_at = null
              from staged_unit s
              where s.run_id = :run and u.source_id = :source and u.source_key = s.source_key
                and (u.content_hash <> s.content_hash or u.archived_at is not null)
              returning u.id)
            insert into touched_unit select id from changed
            """;

    private static final String INSERT = """
            with added as (
              insert into unit (id, organization_id, source_id, source_key, dn, parent_dn, hsa_id, name,
                administration_code, cost_responsibility_number, provider, manager_keys, content_hash, revision)
              select gen_random_uuid(), f.organization_id, f.id, s.source_key, s.dn, s.parent_dn, s.hsa_id, s.name,
                s.administration_code, s.cost_responsibility_number, s.provider, s.manager_keys, s.content_hash, 0
              from staged_unit s join source f on f.id = :source
              where s.run_id = :run
                and not exists (select from unit u where u.source_id = :source and u.source_key = s.source_key)
              returning id)
            insert into touched_unit select id from added
            """;

    private static final String ARCHIVE = """
            with gone as (
              update unit u set archived_at = now()
              where u.source_id = :source and u.archived_at is null
                and not exists (select from staged_unit s where s.run_id = :run and s.source_key = u.source_key)
              returning u.id)
            insert into touched_unit select id from gone on conflict do nothing
            """;

    private static final String PARENTS = """
            with moved as (
              update unit u set parent_id = p.id
              from unit child left join unit p on p.source_id = :source and p.dn = child.parent_dn and p.archived_at is null
              where u.source_id = :source and child.id = u.id and u.parent_id is distinct from p.id
              returning u.id)
            insert into touched_unit select id from moved on conflict do nothing
            """;

    private static final String CLOSE_PLACEMENTS = """
            update unit_placement p set applied_until = now()
            from unit u join touched_unit t on t.id = u.id
            where p.unit_id = u.id and p.applied_until is null
              and (p.parent_id is distinct from u.parent_id or p.administration_code <> u.administration_code)
            """;

    private static final String OPEN_PLACEMENTS = """
            insert into unit_placement (unit_id, parent_id, administration_code, applied_from)
            select u.id, u.parent_id, u.administration_code, now()
            from unit u join touched_unit t on t.id = u.id
            where not exists (select from unit_placement p where p.unit_id = u.id and p.applied_until is null)
            """;

    private static final String RAISE_REVISIONS =
            "update unit set revision = revision + 1 where id in (select id from touched_unit)";
}
