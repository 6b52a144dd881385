package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.imports.StagedRow.Reason;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.jdbi.v3.core.Jdbi;

/** The rejected rows of a run, for reading. */
@ApplicationScoped
class RejectionQuery {

    /**
     * Whether a row's name in the feed may be told: it is that of a unit, or of somebody who is known now and not protected.
     * A row that cannot be read does not say whether it is about somebody protected, and a mark may come later (ID-9).
     */
    private static final String OPEN = """
            (r.dn !~* '(^|,) *cn *='
              or (select count(*) > 0 and not bool_or(i.protected_identity)
                from import_run u join identity i on i.source_id = u.source_id
                where u.id = r.run_id and i.source_key in (
                  select part[1] from regexp_matches(r.dn, 'cn *= *([^,]+)', 'gi') part)))
            """;

    private final Jdbi jdbi;

    RejectionQuery(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<RejectionView> page(UUID runId, PageRequest page) {
        return jdbi.withHandle(handle -> {
            List<RejectionView> items = handle.createQuery("""
                            select line, case when <open> then dn else '' end, attribute, reason
                            from import_rejection r where run_id = :run
                            order by line, position limit :limit offset :offset
                            """.replace("<open>", OPEN))
                    .bind("run", runId)
                    .bind("limit", page.limit())
                    .bind("offset", page.offset())
                    .map((row, context) -> new RejectionView(
                            row.getLong(1), row.getString(2), row.getString(3), Reason.valueOf(row.getString(4))))
                    .list();
            long total = handle.createQuery("select count(*) from import_rejection where run_id = :run")
                    .bind("run", runId)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(items, total, page.limit(), page.offset());
        });
    }
}
