package org.accessportal.order.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** Lines without an end, and when they are asked about. */
@ApplicationScoped
class ConfirmationRepository {

    private static final String ASKED = """
             from confirmation c join order_line l on l.id = c.line_id
            where c.engagement_id = any(:engagements) and c.asked_at is not null
              and l.organization_id = :organization and l.recipient_id <> :actor
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    ConfirmationRepository(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The engagement that a line rests on, and whether the line is asked about now. */
    record Asked(UUID engagementId, boolean now) {}

    /** What the question that is put now is about. */
    record Due(
            UUID lineId, UUID organizationId, long caseNumber, UUID resourceId, UUID recipientId, UUID engagementId) {}

    /** The line is asked about on that day; a day that is set already stays. */
    void expect(UUID lineId, UUID engagementId, LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into confirmation values (:line, :engagement, :day, null) on conflict do nothing")
                .bind("line", lineId)
                .bind("engagement", engagementId)
                .bind("day", day)
                .execute());
    }

    /** The question is answered; the next one comes on that day. */
    void askAgain(UUID lineId, LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update confirmation set ask_on = :day, asked_at = null where line_id = :line")
                .bind("line", lineId)
                .bind("day", day)
                .execute());
    }

    void forget(UUID lineId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from confirmation where line_id = :line")
                .bind("line", lineId)
                .execute());
    }

    /** Marks those as asked about whose day has come, each for one replica alone; undone when the transaction is. */
    List<Due> ask(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with due as (
                          select line_id from confirmation where asked_at is null and ask_on <= :today
                          order by ask_on, line_id limit :most for update skip locked),
                        asked as (
                          update confirmation c set asked_at = :now from due where c.line_id = due.line_id
                          returning c.line_id)
                        select l.* from asked a join order_line l on l.id = a.line_id
                        """)
                .bind("today", PortalTime.today(clock))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("most", most)
                .map((row, context) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("organization_id", UUID.class),
                        row.getLong("case_number"),
                        row.getObject("resource_id", UUID.class),
                        row.getObject("recipient_id", UUID.class),
                        row.getObject("engagement_id", UUID.class)))
                .list());
    }

    /** What is asked about these engagements, the oldest question first. */
    List<ConfirmationView> page(Actor actor, Collection<UUID> engagements, int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select l.*, c.asked_at" + ASKED
                        + " order by c.asked_at, l.case_number limit :limit offset :offset")
                .bind("engagements", engagements.toArray(UUID[]::new))
                .bind("organization", actor.organizationId())
                .bind("actor", actor.identityId())
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> view(row))
                .list());
    }

    long count(Actor actor, Collection<UUID> engagements) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*)" + ASKED)
                .bind("engagements", engagements.toArray(UUID[]::new))
                .bind("organization", actor.organizationId())
                .bind("actor", actor.identityId())
                .mapTo(Long.class)
                .one());
    }

    /**
     * Whether the line is asked about now, with the line locked; empty when there is no such line of these engagements,
     * or it is the actor's own.
     */
    Optional<Asked> asked(Actor actor, Collection<UUID> engagements, UUID lineId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select l.engagement_id,
                          exists (select from confirmation c where c.line_id = l.id and c.asked_at is not null)
                        from order_line l
                        where l.id = :line and l.engagement_id = any(:engagements)
                          and l.organization_id = :organization and l.recipient_id <> :actor
                        for update of l
                        """)
                .bind("line", lineId)
                .bind("engagements", engagements.toArray(UUID[]::new))
                .bind("organization", actor.organizationId())
                .bind("actor", actor.identityId())
                .map((row, context) -> new Asked(row.getObject(1, UUID.class), row.getBoolean(2)))
                .findOne());
    }

    private static ConfirmationView view(ResultSet row) throws SQLException {
        return new ConfirmationView(
                row.getObject("id", UUID.class),
                row.getLong("case_number"),
                row.getObject("recipient_id", UUID.class),
                row.getObject("resource_id", UUID.class),
                row.getString("level"),
                row.getObject("starts_on", LocalDate.class),
                row.getLong("price_monthly"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
