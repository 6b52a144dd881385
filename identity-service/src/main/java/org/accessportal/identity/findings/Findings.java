package org.accessportal.identity.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Looks a source's data over: what is wrong is listed, what has been mended disappears (ID-7). */
@ApplicationScoped
public class Findings {

    private final Jdbi jdbi;

    Findings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Brings the list up to date for a source; returns how many there are of each kind. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Long> refresh(UUID sourceId, LocalDate today) {
        return jdbi.withHandle(handle -> {
            handle.execute("""
                    create temp table if not exists found (kind text, identity_id uuid, engagement_id uuid, unit_id uuid,
                      value text) on commit drop
                    """);
            handle.execute("truncate found");
            for (String look : FindingQueries.ALL) {
                handle.createUpdate("insert into found " + look)
                        .bind("source", sourceId)
                        .bind("today", today)
                        .execute();
            }
            forgetMended(handle, sourceId);
            addNew(handle, sourceId);
            return count(handle, sourceId);
        });
    }

    /** Tells of people who were known with the number of somebody who has just been registered by hand (ID-10). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void registeredBesides(UUID registeredId) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into finding (id, organization_id, source_id, kind, identity_id, mended_by, since)
                        select gen_random_uuid(), i.organization_id, i.source_id, n.kind, i.id, :mendedBy, now()
                        from (<besides> and r.id = :registered) as n (kind, identity_id, engagement_id, unit_id, value)
                        join identity i on i.id = n.identity_id
                        on conflict do nothing
                        """.replace("<besides>", FindingQueries.REGISTERED_BESIDES))
                .bind("registered", registeredId)
                .bind("mendedBy", FindingKind.REGISTERED_BESIDES.mendedBy())
                .execute());
    }

    /** How many findings of each kind a source has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Long> count(UUID sourceId) {
        return jdbi.withHandle(handle -> count(handle, sourceId));
    }

    private static final String SAME = """
            f.kind = n.kind and f.identity_id is not distinct from n.identity_id
              and f.engagement_id is not distinct from n.engagement_id and f.unit_id is not distinct from n.unit_id
            """;

    private static void forgetMended(Handle handle, UUID sourceId) {
        handle.createUpdate(
                        "delete from finding f where f.source_id = :source and not exists (select from found n where "
                                + SAME + ")")
                .bind("source", sourceId)
                .execute();
    }

    private static void addNew(Handle handle, UUID sourceId) {
        StringBuilder mendedBy = new StringBuilder("case n.kind");
        for (FindingKind kind : FindingKind.values()) {
            mendedBy.append(" when '")
                    .append(kind)
                    .append("' then '")
                    .append(kind.mendedBy())
                    .append('\'');
        }
        handle.createUpdate("""
                        insert into finding (id, organization_id, source_id, kind, identity_id, engagement_id, unit_id,
                          value, mended_by, since)
                        select gen_random_uuid(), s.organization_id, s.id, n.kind, n.identity_id, n.engagement_id,
                          n.unit_id, n.value, <mended> end, now()
                        from found n, source s where s.id = :source
                          and not exists (select from finding f where <same>)
                        on conflict do nothing
                        """.replace("<mended>", mendedBy).replace("<same>", SAME))
                .bind("source", sourceId)
                .execute();
    }

    private static Map<String, Long> count(Handle handle, UUID sourceId) {
        Map<String, Long> counts = new TreeMap<>();
        handle.createQuery("select kind, count(*) from finding where source_id = :source group by kind")
                .bind("source", sourceId)
                .map((row, context) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }
}
