package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Where every effect leaves its row, in its own transaction: no row, no effect. */
@ApplicationScoped
public class AuditLog {

    private final Jdbi jdbi;

    AuditLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds a row to the transaction under way; without one it is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditRow row) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with added as (
                          insert into audit_row (id, occurred_at, actor_id, on_behalf_of, action, subject_id,
                            object_id, resting_on, details, request_id)
                          values (:id, :occurredAt, :actorId, :onBehalfOf, :action, :subjectId,
                            :objectId, :restingOn, :details, :requestId)
                          returning id)
                        insert into audit_pending (row_id) select id from added
                        """)
                .bind("id", row.id())
                .bind("occurredAt", row.occurredAt().atOffset(ZoneOffset.UTC))
                .bind("actorId", row.actorId())
                .bind("onBehalfOf", row.onBehalfOf())
                .bind("action", row.action())
                .bind("subjectId", row.subjectId())
                .bind("objectId", row.objectId())
                .bind("restingOn", row.restingOn())
                .bind("details", row.details())
                .bind("requestId", row.requestId())
                .execute());
    }
}
