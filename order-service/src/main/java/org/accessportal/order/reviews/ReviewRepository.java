package org.accessportal.order.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Reviews as they lie in the database, for those who answer them; nobody sees their own (RO-7). */
@ApplicationScoped
class ReviewRepository {

    /**
     * The latest review of each engagement that the viewer reaches, at the unit where it is now. One that is late is
     * for the managers of the nearest manager too; about somebody protected, for those appointed (ID-9).
     */
    private static final String REACHED = """
            with reached as (
              select r.*, r.engagement_id = any(:engagements) as is_manager, p.protected_identity
              from review r join directory_engagement e on e.engagement_id = r.engagement_id and e.unit_id = r.unit_id
                join directory_identity p on p.identity_id = r.identity_id
              where r.organization_id = :organization and r.identity_id <> :actor
                and not exists (select from review n where n.engagement_id = r.engagement_id and n.number > r.number)
                and (r.engagement_id = any(:engagements) or (r.escalated_at is not null and case
                  when p.protected_identity then exists (select from directory_protection_officer o
                    where o.organization_id = r.organization_id and o.identity_id = :actor)
                  else exists (select from directory_manager m
                    join directory_engagement own on own.identity_id = m.manager_id and own.is_primary
                    where m.engagement_id = r.engagement_id and own.engagement_id = any(:engagements)) end))),
            item as (
              select t.*, l.case_number, l.resource_id, l.level, l.starts_on, l.ends_on, l.price_monthly
              from reached r join review_item t on t.review_id = r.id join order_line l on l.id = t.line_id
              where t.answer is not null or l.state = 'ACTIVE'),
            shown as (
              select r.id, case when r.is_manager or not r.protected_identity then r.identity_id end as identity_id,
                case when r.is_manager or not r.protected_identity then r.unit_id end as unit_id,
                r.engagement_id, r.opened_at, r.due_on, r.escalated_at is not null as escalated,
                (select count(*) from item t where t.review_id = r.id) as total,
                (select count(*) from item t where t.review_id = r.id and t.answer is not null) as answered
              from reached r)
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    ReviewRepository(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A review that somebody reaches, and the engagement that it is about. */
    record Reached(ReviewView view, UUID engagementId) {}

    /** One thing of a review, locked with its line, and whether it is answered or has ended. */
    record Answerable(UUID engagementId, UUID unitId, boolean isOpen) {}

    /** Those with something left to answer, the most urgent first. */
    List<ReviewView> page(Reach reach, int offset, int limit) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(REACHED + """
                                select * from shown where answered < total
                                order by due_on, opened_at, id limit :limit offset :offset
                                """), reach)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> view(row))
                .list());
    }

    long count(Reach reach) {
        return jdbi.withHandle(
                handle -> bind(handle.createQuery(REACHED + "select count(*) from shown where answered < total"), reach)
                        .mapTo(Long.class)
                        .one());
    }

    /** The review, also when everything is answered; empty when there is none for the viewer. */
    Optional<Reached> find(Reach reach, UUID reviewId) {
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery(REACHED + "select * from shown where id = :review"), reach)
                .bind("review", reviewId)
                .map((row, context) -> new Reached(view(row), row.getObject("engagement_id", UUID.class)))
                .findOne());
    }

    /** What is looked at, what is unusual or ends soonest first. */
    List<ReviewItem> items(Reach reach, UUID reviewId, Set<UUID> usual) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(REACHED + """
                                select t.*, t.resource_id <> all(:usual) as unusual from item t where t.review_id = :review
                                order by unusual desc, t.ends_on nulls last, t.case_number
                                """), reach)
                .bind("review", reviewId)
                .bind("usual", usual.toArray(UUID[]::new))
                .map((row, context) -> item(row))
                .list());
    }

    /** The thing, locked; empty when there is none for the viewer. */
    Optional<Answerable> answerable(Reach reach, UUID reviewId, UUID lineId) {
        return find(reach, reviewId)
                .flatMap(reached -> jdbi.withHandle(handle -> handle.createQuery("""
                        select r.engagement_id, r.unit_id, t.answer is null and l.state = 'ACTIVE' from review_item t
                          join review r on r.id = t.review_id join order_line l on l.id = t.line_id
                        where t.review_id = :review and t.line_id = :line for update of l, t
                        """)
                        .bind("review", reviewId)
                        .bind("line", lineId)
                        .map((row, context) -> new Answerable(
                                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)))
                        .findOne()));
    }

    /** Keeps the answer, and that the line has been looked at for the unit. */
    void answer(UUID reviewId, UUID lineId, Answerable item, ReviewAnswer answer, UUID answeredBy) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update review_item set answer = :answer, answered_by = :by, answered_at = :at
                            where review_id = :review and line_id = :line
                            """)
                    .bind("answer", answer.name())
                    .bind("by", answeredBy)
                    .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("review", reviewId)
                    .bind("line", lineId)
                    .execute();
            handle.createUpdate("""
                            insert into reviewed_line values (:line, :unit)
                            on conflict (line_id) do update set unit_id = excluded.unit_id
                            """)
                    .bind("line", lineId)
                    .bind("unit", item.unitId())
                    .execute();
        });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Reach reach) {
        return statement
                .bind("organization", reach.actor().organizationId())
                .bind("actor", reach.actor().identityId())
                .bind("engagements", reach.engagementIds().toArray(UUID[]::new));
    }

    private static ReviewView view(ResultSet row) throws SQLException {
        return new ReviewView(
                row.getObject("id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("escalated"),
                row.getInt("total"),
                row.getInt("answered"));
    }

    private static ReviewItem item(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new ReviewItem(
                row.getObject("line_id", UUID.class),
                row.getLong("case_number"),
                row.getObject("resource_id", UUID.class),
                row.getString("level"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getLong("price_monthly"),
                row.getBoolean("unusual"),
                answer == null ? null : ReviewAnswer.valueOf(answer),
                row.getObject("answered_by", UUID.class),
                instant(row.getObject("answered_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
