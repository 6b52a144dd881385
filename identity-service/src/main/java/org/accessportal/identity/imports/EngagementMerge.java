package org.accessportal.identity.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Brings engagements to what the feed says; what an engagement was before is kept with when that was known (ID-11). */
final class EngagementMerge {

    private EngagementMerge() {}

    /** Adds the identities concerned to {@code touched_identity}. */
    static void merge(Handle handle, UUID runId, UUID sourceId, LocalDate today) {
        for (String sql : List.of(
                RESOLVE,
                RegisteredMerge.ENGAGEMENTS,
                HISTORY,
                UPDATE,
                INSERT,
                END,
                RegisteredMerge.REPLACED,
                RegisteredMerge.TAKEN_OVER)) {
            run(handle, sql, runId, sourceId, today);
        }
        // what has just come in by the thousand is unknown to the planner
        handle.execute("analyze identity, engagement, touched_identity");
        for (String sql : List.of(LINE_MANAGERS, UNIT_MANAGERS_GONE, UNIT_MANAGERS_NEW, PRIMARY, REVISIONS)) {
            run(handle, sql, runId, sourceId, today);
        }
    }

    private static void run(Handle handle, String sql, UUID runId, UUID sourceId, LocalDate today) {
        handle.createUpdate(sql)
                .bind("run", runId)
                .bind("source", sourceId)
                .bind("today", today)
                .execute();
    }

    /**
     * Which person, unit and manager each usable row means that is not as known: the unit's HSA-id goes before its
     * place in the tree. The only one marked of a person is the primary one; among several {@link #PRIMARY} decides.
     */
    private static final String RESOLVE = """
            create temp table incoming_engagement on commit drop as
            select s.*, i.id as identity_id, u.id as unit_id, u.administration_code as unit_administration_code,
              m.id as line_manager_id, s.source_primary is not null and (s.ends_on is null or s.ends_on >= :today)
                and count(s.source_primary) over (partition by i.id) = 1 as is_primary
            from staged_engagement s
            join identity i on i.source_id = :source and i.source_key = s.person_key
            left join unit h on h.source_id = :source and h.hsa_id = s.unit_hsa_id
            left join unit d on h.id is null and d.source_id = :source and d.dn = s.unit_dn
            join unit u on u.id = coalesce(h.id, d.id)
            left join identity m on m.source_id = :source and m.source_key = s.manager_key
            where s.run_id = :run and not s.rejected and (exists (select from touched_unit) or not exists (
              select from engagement k where k.source_id = :source and k.source_key = s.source_key
                and k.content_hash = s.content_hash and k.ended_at is null))
            """;

    private static final String CHANGED =
            "k.source_id = :source and k.source_key = s.source_key and (k.content_hash <> s.content_hash"
                    + " or k.ended_at is not null or k.unit_id <> s.unit_id)";

    private static final String HISTORY =
            "insert into engagement_history select k.id, now(), to_jsonb(k) from engagement k, incoming_engagement s where "
                    + CHANGED;

    private static final String UPDATE = """
            with changed as (
              update engagement k set identity_id = s.identity_id, unit_id = s.unit_id,
                unit_key = s.unit_hsa_id,
                administration_code = coalesce(s.administration_code, s.unit_administration_code),
                cost_responsibility_number = s.cost_responsibility_number, title_code = s.title_code, title = s.title,
                employment_form = s.employment_form, benefits_group = s.benefits_group, starts_on = s.starts_on,
                ends_on = case when k.bridged_from = s.ends_on then k.ends_on else s.ends_on end,
                bridged_from = case when k.bridged_from = s.ends_on then k.bridged_from end, source_primary = s.source_primary, manager_key = s.manager_key,
                line_manager_id = s.line_manager_id, absent_from = s.absent_from, absent_to = s.absent_to, content_hash = s.content_hash, ended_at = null
              from incoming_engagement s where
            """ + CHANGED + """
                       returning k.identity_id)
                      insert into touched_identity select distinct identity_id from changed on conflict do nothing
                      """;

    private static final String INSERT = """
            with added as (
              insert into engagement (id, organization_id, identity_id, source_id, source_key, unit_id, unit_key,
                administration_code, cost_responsibility_number, title_code, title, employment_form, benefits_group,
                starts_on, ends_on, source_primary, is_primary, manager_key, line_manager_id, absent_from,
                absent_to, content_hash)
              select gen_random_uuid(), f.organization_id, s.identity_id, f.id, s.source_key, s.unit_id, s.unit_hsa_id,
                coalesce(s.administration_code, s.unit_administration_code), s.cost_responsibility_number, s.title_code,
                s.title, s.employment_form, s.benefits_group, s.starts_on, s.ends_on, s.source_primary, s.is_primary,
                s.manager_key, s.line_manager_id, s.absent_from, s.absent_to, s.content_hash
              from incoming_engagement s join source f on f.id = :source
              where not exists (select from engagement k where k.source_id = :source and k.source_key = s.source_key)
              returning identity_id)
            insert into touched_identity select distinct identity_id from added on conflict do nothing
            """;

    /** Whether an engagement that is over by the feed goes on by its manager's will (AS-7). */
    static final String BRIDGED =
            "(%1$s.bridged_from is not null and %1$s.bridged_from < :today and %1$s.ends_on >= :today)";

    /**
     * What is gone from a complete feed has ended, but for a bridge that its time was over for (AS-7); rejected rows
     * end nothing.
     */
    private static final String END = """
            with gone as (
              update engagement k set ended_at = now()
              where k.source_id = :source and k.ended_at is null and not <bridged>
                and not exists (select from staged_engagement s where s.run_id = :run and s.source_key = k.source_key)
              returning k.identity_id)
            insert into touched_identity select distinct identity_id from gone on conflict do nothing
            """.replace("<bridged>", BRIDGED.formatted("k"));

    /** A manager who appears changes rows that the feed does not. */
    private static final String LINE_MANAGERS = """
            update engagement e set line_manager_id = m.id
            from identity m join touched_identity t on t.id = m.id
            where e.source_id = :source and m.source_id = :source and e.manager_key = m.source_key
              and e.line_manager_id is distinct from m.id
            """;

    private static final String UNIT_MANAGERS_GONE = """
            delete from unit_manager m using unit u, identity i
            where u.id = m.unit_id and u.source_id = :source and i.id = m.identity_id
              and not i.source_key = any(u.manager_keys)
            """;

    private static final String UNIT_MANAGERS_NEW = """
            with named as materialized (
              select u.id, k.key, k.position from unit u, unnest(u.manager_keys) with ordinality as k (key, position)
              where u.source_id = :source)
            insert into unit_manager (unit_id, identity_id, position)
            select n.id, i.id, n.position from named n
            join identity i on i.source_id = :source and i.source_key = n.key
            on conflict do nothing
            """;

    /**
     * PRIM beats PRIA, both beat what was registered by hand, then the longest running wins; only what overlaps and has
     * not ended competes (ID-3). What has ended keeps what it was for its period: grace and gaps are counted from it
     * (PO-5).
     */
    static final String PRIMARY = """
            with marked as (
              select e.id, e.identity_id, e.source_primary, e.starts_on, e.ends_on, e.source_key
              from engagement e join touched_identity t on t.id = e.identity_id
              where e.source_primary is not null and e.ended_at is null and (e.ends_on is null or e.ends_on >= :today)),
            beaten as (
              select distinct loser.id from marked loser join marked winner
                on winner.identity_id = loser.identity_id and winner.id <> loser.id
                and daterange(winner.starts_on, winner.ends_on, '[]') && daterange(loser.starts_on, loser.ends_on, '[]')
                and (winner.source_primary <> 'PRIM', winner.source_primary = 'HAND', coalesce(winner.starts_on, '-infinity'),
                    winner.source_key)
                  < (loser.source_primary <> 'PRIM', loser.source_primary = 'HAND', coalesce(loser.starts_on, '-infinity'),
                    loser.source_key)),
            decided as (
              select e.id, e.id in (select id from marked) and e.id not in (select id from beaten) as is_primary
              from engagement e join touched_identity t on t.id = e.identity_id
              where e.ended_at is null and (e.ends_on is null or e.ends_on >= :today))
            update engagement e set is_primary = d.is_primary
            from decided d where d.id = e.id and e.is_primary <> d.is_primary
            """;

    static final String REVISIONS =
            "update identity set revision = revision + 1 where id in (select id from touched_identity where not added)";
}
