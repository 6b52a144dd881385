package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.imports.HoldReason.Rule;
import org.accessportal.identity.imports.ImportCounts.Tally;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Compares what a run has read with what is known from the same source, before anything is changed. */
@ApplicationScoped
class Comparison {

    /** What the run would do, and what speaks against doing it unasked. */
    record Result(ImportCounts counts, List<HoldReason> holdReasons) {}

    /** Where each kind of thing is staged and known, which column says that it is gone, and what stays anyhow. */
    private enum Kind {
        IDENTITY("staged_person", "true", "identity", "ended_at", RegisteredMerge.REGISTERED),
        ENGAGEMENT("staged_engagement", "not rejected", "engagement", "ended_at", "false"),
        UNIT("staged_unit", "true", "unit", "archived_at", "false");

        private final String staged;
        private final String usable;
        private final String known;
        private final String gone;
        private final String kept;

        Kind(String staged, String usable, String known, String gone, String kept) {
            this.staged = staged;
            this.usable = usable;
            this.known = known;
            this.gone = gone;
            this.kept = kept;
        }
    }

    private record Changes(long current, long ended, long moved, long managers, long primaries) {}

    private final Jdbi jdbi;
    private final ImportSettings settings;

    Comparison(Jdbi jdbi, ImportSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
    }

    /** Compares; changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    Result compare(UUID runId, UUID sourceId, LocalDate today) {
        return jdbi.withHandle(handle -> {
            var counts = new ImportCounts(
                    tally(handle, Kind.IDENTITY, runId, sourceId, today),
                    tally(handle, Kind.ENGAGEMENT, runId, sourceId, today),
                    tally(handle, Kind.UNIT, runId, sourceId, today));
            return new Result(counts, holdReasons(changes(handle, runId, sourceId, today)));
        });
    }

    private List<HoldReason> holdReasons(Changes changes) {
        List<HoldReason> reasons = new ArrayList<>();
        guard(reasons, Rule.ENDED, changes.ended(), changes.current());
        guard(reasons, Rule.MOVED, changes.moved(), changes.current());
        guard(reasons, Rule.MANAGER_CHANGED, changes.managers(), changes.current());
        guard(reasons, Rule.PRIMARY_CHANGED, changes.primaries(), changes.current());
        return reasons;
    }

    private void guard(List<HoldReason> reasons, Rule rule, long count, long current) {
        double share = current == 0 ? 0 : (double) count / current;
        if (count >= settings.holdMinimum() && share > settings.holdShare()) {
            reasons.add(new HoldReason(rule, count, share, settings.holdShare()));
        }
    }

    /** Rows that cannot be used change nothing: what is known of them counts as unchanged. */
    private static Tally tally(Handle handle, Kind kind, UUID runId, UUID sourceId, LocalDate today) {
        return handle.createQuery("""
                        select count(*) filter (where k.source_key is null and s.usable),
                          count(*) filter (where s.usable and (k.content_hash <> s.content_hash or k.gone)),
                          count(*) filter (where s.source_key is null and not k.gone and not k.kept),
                          count(*) filter (where not k.gone and (k.content_hash = s.content_hash or not s.usable))
                        from (select source_key, content_hash, <usable> as usable from <staged> where run_id = :run) s
                        full join (select source_key, content_hash, <gone> is not null as gone, <kept> as kept
                          from <known> i where source_id = :source
                            and source_key not like 'installation:%') k on k.source_key = s.source_key
                        """.replace("<usable>", kind.usable)
                        .replace("<staged>", kind.staged)
                        .replace("<known>", kind.known)
                        .replace("<gone>", kind.gone)
                        .replace("<kept>", kind.kept))
                .bind("run", runId)
                .bind("source", sourceId)
                .bind("today", today)
                .map((row, context) -> new Tally(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .one();
    }

    private static Changes changes(Handle handle, UUID runId, UUID sourceId, LocalDate today) {
        return handle.createQuery("""
                        select count(*),
                          count(*) filter (where s.source_key is null or (not s.rejected and s.ends_on < :today)),
                          count(*) filter (where not s.rejected and u.hsa_id is distinct from s.unit_hsa_id
                            and u.dn is distinct from s.unit_dn),
                          count(*) filter (where not s.rejected and s.manager_key is distinct from k.manager_key),
                          count(*) filter (where not s.rejected and s.source_primary is distinct from k.source_primary)
                        from engagement k
                        join unit u on u.id = k.unit_id
                        left join (select * from staged_engagement where run_id = :run) s on s.source_key = k.source_key
                        where k.source_id = :source and k.ended_at is null and (k.ends_on is null or k.ends_on >= :today)
                        """)
                .bind("run", runId)
                .bind("source", sourceId)
                .bind("today", today)
                .map((row, context) ->
                        new Changes(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .one();
    }
}
