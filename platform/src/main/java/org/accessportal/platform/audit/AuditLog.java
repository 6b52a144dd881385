package org.accessportal.platform.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.CurrentRequest;
import org.jdbi.v3.core.Jdbi;

/**
 * Where every effect leaves its row, in its own transaction: no row, no effect. So it is also here that nobody whose
 * access is stopped gets anything done (AS-5), however far they had come when that was known: every service has the
 * function {@code is_admitted}, which whoever takes a block in waits for.
 */
@ApplicationScoped
public class AuditLog {

    private final Jdbi jdbi;
    private final CurrentRequest request;

    AuditLog(Jdbi jdbi, CurrentRequest request) {
        this.jdbi = jdbi;
        this.request = request;
    }

    /** Adds a row to the transaction under way; without one, or without knowing whose the row is, it is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditRow row) {
        if (row.origin().organizationId() == null) {
            throw new IllegalArgumentException("A row that belongs to no organization is found by nobody");
        }
        add(
                Arc.container().requestContext().isActive()
                        ? row.from(request.sessionOf(row.actorId()), request.id())
                        : row);
    }

    private void add(AuditRow row) {
        int added = jdbi.withHandle(handle -> handle.createUpdate("""
                        with added as (
                          insert into audit_row (id, occurred_at, actor_id, on_behalf_of, action, subject_id,
                            object_id, resting_on, details, organization_id, session_id, request_id)
                          select :id, :occurredAt, :actorId, :onBehalfOf, :action, :subjectId,
                            :objectId, :restingOn, :details, :organizationId, :sessionId, :requestId
                          where :actorId::uuid is null or is_admitted(:actorId)
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
                .bind("organizationId", row.origin().organizationId())
                .bind("sessionId", row.origin().sessionId())
                .bind("requestId", row.origin().requestId())
                .execute());
        if (added == 0) {
            throw CommonProblem.NOT_SIGNED_IN.because("Access is stopped (AS-5)");
        }
    }
}
