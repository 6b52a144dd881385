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

    private final Jdbi jdbi;

    RejectionQuery(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<RejectionView> page(UUID runId, PageRequest page) {
        return jdbi.withHandle(handle -> {
            List<RejectionView> items = handle.createQuery("""
                            select line, dn, attribute, reason from import_rejection where run_id = :run
                            order by line, position limit :limit offset :offset
                            """)
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
