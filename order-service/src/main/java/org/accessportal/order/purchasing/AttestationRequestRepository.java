package org.accessportal.order.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.order.lines.LineCame;
import org.accessportal.order.purchasing.AttestationRequest.State;
import org.accessportal.order.purchasing.AttestationRequest.Verdict;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Requests to purchasing systems as they lie in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AttestationRequestRepository {

    /** What is to be told of a request: ids, codes and amounts; nobody's name, and not who the line is for (ID-9). */
    record Due(
            UUID id,
            String system,
            State state,
            int attempts,
            long caseNumber,
            @Nullable String costResponsibilityNumber,
            String resourceCode,
            String resourceName,
            @Nullable String level,
            long priceOnce,
            long priceMonthly,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    private final Jdbi jdbi;

    AttestationRequestRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Asks the system about the step; asking again changes nothing. */
    void open(LineCame line, UUID stepId, String system) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into attestation_request (id, step_id, line_id, organization_id, system, state, announced,
                          next_attempt_at, made_at)
                        values (gen_random_uuid(), :step, :line, :organization, :system, 'OPEN', false, :at, :at)
                        on conflict (step_id, system) do nothing
                        """)
                .bind("step", stepId)
                .bind("line", line.lineId())
                .bind("organization", line.organizationId())
                .bind("system", system)
                .bind("at", line.at().atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Takes back what is open of the line, but for that step's with that system. */
    void withdraw(LineCame line, @Nullable UUID stepId, @Nullable String system) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update attestation_request set state = 'WITHDRAWN', announced = false, attempts = 0,
                          next_attempt_at = :at
                        where line_id = :line and state = 'OPEN'
                          and (step_id is distinct from :step or system is distinct from :system)
                        """)
                .bind("line", line.lineId())
                .bind("step", stepId)
                .bind("system", system)
                .bind("at", line.at().atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Takes the next that are to be told; other replicas pass them over until the lease ends. */
    List<Due> due(Instant now, Duration lease, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with taken as (
                          update attestation_request set attempts = attempts + 1, next_attempt_at = :lease where id in (
                            select id from attestation_request where not announced and next_attempt_at <= :now
                            order by next_attempt_at limit :most for update skip locked)
                          returning id, line_id, system, state, attempts)
                        select t.*, l.case_number, l.cost_responsibility_number, r.code, r.name_sv, l.level,
                          l.price_once, l.price_monthly, l.starts_on, l.ends_on
                        from taken t join order_line l on l.id = t.line_id join resource r on r.id = l.resource_id
                        """)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("lease", now.plus(lease).atOffset(ZoneOffset.UTC))
                .bind("most", most)
                .map((row, context) -> due(row))
                .list());
    }

    /** The system has taken what it was told, unless that has changed since. */
    void announced(Due told) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update attestation_request set announced = true, last_error = null
                        where id = :id and state = :state
                        """)
                .bind("id", told.id())
                .bind("state", told.state())
                .execute());
    }

    /** Later again. */
    void failed(Due told, String error, Instant next) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update attestation_request set last_error = :error, next_attempt_at = :next
                        where id = :id and state = :state
                        """)
                .bind("id", told.id())
                .bind("state", told.state())
                .bind("error", error)
                .bind("next", next.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** The request, locked until the transaction ends. */
    Optional<AttestationRequest> locked(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from attestation_request where id = :id for update")
                        .bind("id", id)
                        .map((row, context) -> request(row))
                        .findOne());
    }

    void answered(UUID id, Verdict verdict, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update attestation_request set state = 'ANSWERED', announced = true, verdict = :verdict,
                          answered_at = :at where id = :id
                        """)
                .bind("id", id)
                .bind("verdict", verdict)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static AttestationRequest request(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new AttestationRequest(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getObject("step_id", UUID.class),
                row.getString("system"),
                State.valueOf(row.getString("state")),
                verdict == null ? null : Verdict.valueOf(verdict),
                answeredAt == null ? null : answeredAt.toInstant());
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getString("system"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getLong("case_number"),
                row.getString("cost_responsibility_number"),
                row.getString("code"),
                row.getString("name_sv"),
                row.getString("level"),
                row.getLong("price_once"),
                row.getLong("price_monthly"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
