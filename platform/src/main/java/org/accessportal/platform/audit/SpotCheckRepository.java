package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.audit.SpotCheck.Drawn;
import org.accessportal.platform.audit.SpotCheck.Kind;
import org.accessportal.platform.audit.SpotCheck.Review;
import org.accessportal.platform.rest.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Spot checks as they lie in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SpotCheckRepository {

    private final Jdbi jdbi;

    SpotCheckRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Rows of that kind that chance chooses; it goes through all of the kind, so that each is as likely. */
    List<AuditEntry> drawn(Kind kind, UUID organizationId, int most) {
        var condition = AuditCondition.of(kind.filter(), organizationId);
        return jdbi.withHandle(handle -> condition
                .bindTo(handle.createQuery(AuditRows.atRandom(condition)))
                .bind("most", most)
                .map((row, context) -> AuditEntry.of(AuditRows.read(row, 2), row.getObject(1, Long.class)))
                .list());
    }

    void add(SpotCheck check) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "insert into audit_spot_check values (:id, :organization, :by, :at, :action, :from, :to)")
                    .bind("id", check.id())
                    .bind("organization", check.organizationId())
                    .bind("by", check.drawnBy())
                    .bind("at", utc(check.drawnAt()))
                    .bind("action", check.kind().action())
                    .bind("from", utc(check.kind().from()))
                    .bind("to", utc(check.kind().to()))
                    .execute();
            handle.createUpdate("insert into audit_spot_check_row (spot_check_id, row_id) select :id, unnest(:rows)")
                    .bind("id", check.id())
                    .bind(
                            "rows",
                            check.rows().stream().map(drawn -> drawn.row().id()).toArray(UUID[]::new))
                    .execute();
        });
    }

    /** Keeps what was said about one of its rows. */
    void keep(SpotCheck check, UUID rowId) {
        Review said = check.rows().stream()
                .filter(drawn -> drawn.row().id().equals(rowId))
                .map(Drawn::review)
                .findFirst()
                .orElseThrow();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update audit_spot_check_row set verdict = :verdict, remark = :remark, reviewed_by = :by,
                          reviewed_at = :at where spot_check_id = :id and row_id = :row
                        """)
                .bind("id", check.id())
                .bind("row", rowId)
                .bind("verdict", said.verdict())
                .bind("remark", said.remark())
                .bind("by", said.reviewedBy())
                .bind("at", utc(said.reviewedAt()))
                .execute());
    }

    /** The organization's spot check; locked until the transaction ends, so that one of two reviews is the first. */
    Optional<SpotCheck> locked(UUID id, UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from audit_spot_check where id = :id and organization_id = :organization for update")
                .bind("id", id)
                .bind("organization", organizationId)
                .map((row, context) -> check(row, rows(handle, id)))
                .findOne());
    }

    List<SpotCheckView.SpotCheckSummary> page(UUID organizationId, PageRequest page) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.*, count(*) as rows, count(r.verdict) as reviewed,
                          count(*) filter (where r.verdict = 'TO_BE_FOLLOWED_UP') as follow_up
                        from (select * from audit_spot_check where organization_id = :organization
                          order by drawn_at desc, id limit :limit offset :offset) c
                        join audit_spot_check_row r on r.spot_check_id = c.id
                        group by c.id, c.organization_id, c.drawn_by, c.drawn_at, c.action, c.from_at, c.to_at
                        order by c.drawn_at desc, c.id
                        """)
                .bind("organization", organizationId)
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((row, context) -> summary(row))
                .list());
    }

    long count(UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from audit_spot_check where organization_id = :organization")
                .bind("organization", organizationId)
                .mapTo(Long.class)
                .one());
    }

    private static List<Drawn> rows(Handle handle, UUID id) {
        return handle.createQuery(AuditRows.ofSpotCheck())
                .bind("id", id)
                .map((row, context) ->
                        new Drawn(AuditEntry.of(AuditRows.read(row, 6), row.getObject(1, Long.class)), review(row)))
                .list();
    }

    private static @Nullable Review review(ResultSet row) throws SQLException {
        String verdict = row.getString(2);
        return verdict == null
                ? null
                : new Review(
                        SpotCheckVerdict.valueOf(verdict),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static SpotCheck check(ResultSet row, List<Drawn> rows) throws SQLException {
        return new SpotCheck(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getObject("drawn_by", UUID.class),
                instant(row, "drawn_at"),
                new Kind(row.getString("action"), instant(row, "from_at"), instant(row, "to_at")),
                rows);
    }

    private static SpotCheckView.SpotCheckSummary summary(ResultSet row) throws SQLException {
        return new SpotCheckView.SpotCheckSummary(
                row.getObject("id", UUID.class),
                row.getObject("drawn_by", UUID.class),
                instant(row, "drawn_at"),
                row.getString("action"),
                instant(row, "from_at"),
                instant(row, "to_at"),
                row.getInt("rows"),
                row.getInt("reviewed"),
                row.getInt("follow_up"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
