package org.accessportal.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The log's rows and seals as they lie in the database. */
final class AuditRows {

    private static final String COLUMNS =
            "r.id, r.occurred_at, r.actor_id, r.on_behalf_of, r.action, r.subject_id, r.object_id, r.resting_on,"
                    + " r.details, r.organization_id, r.session_id, r.request_id";

    /** A sealed row. */
    record Sealed(long number, String hash, UUID rowId, AuditRow row) {}

    private AuditRows() {}

    static List<AuditRow> pending(Handle handle, int most) {
        return handle.createQuery(
                        "select " + COLUMNS
                                + " from audit_row r join audit_pending p on p.row_id = r.id order by r.occurred_at, r.id limit :most")
                .bind("most", most)
                .map((row, context) -> read(row, 1))
                .list();
    }

    static AuditSealer.Head head(Handle handle) {
        return handle.createQuery("select number, hash from audit_seal order by number desc limit 1")
                .map((row, context) -> new AuditSealer.Head(row.getLong(1), row.getString(2)))
                .findOne()
                .orElse(new AuditSealer.Head(0, AuditChain.START));
    }

    /** Every seal with its row, in order; seals whose row is gone are left out. */
    static Stream<Sealed> sealed(Handle handle) {
        return handle
                .createQuery("select s.number, s.hash, s.row_id, " + COLUMNS
                        + " from audit_seal s join audit_row r on r.id = s.row_id order by s.number")
                .setFetchSize(1_000)
                .map((row, context) ->
                        new Sealed(row.getLong(1), row.getString(2), row.getObject(3, UUID.class), read(row, 4)))
                .stream();
    }

    /** Rows that no seal holds and that do not wait for one. */
    static long strays(Handle handle) {
        return handle.createQuery("""
                        select count(*) from audit_row r
                        where not exists (select from audit_seal s where s.row_id = r.id)
                          and not exists (select from audit_pending p where p.row_id = r.id)
                        """).mapTo(Long.class).one();
    }

    /** The rows that the condition leaves, at the most {@code :most}: number, if sealed, and row. */
    static String newestFirst(AuditCondition condition) {
        return "select s.number, " + COLUMNS + " from audit_row r left join audit_seal s on s.row_id = r.id where "
                + condition.sql() + " order by r.occurred_at desc, r.id desc limit :most";
    }

    static AuditRow read(ResultSet row, int first) throws SQLException {
        return new AuditRow(
                row.getObject(first, UUID.class),
                row.getObject(first + 1, OffsetDateTime.class).toInstant(),
                row.getObject(first + 2, UUID.class),
                row.getObject(first + 3, UUID.class),
                row.getString(first + 4),
                row.getObject(first + 5, UUID.class),
                row.getObject(first + 6, UUID.class),
                row.getString(first + 7),
                row.getString(first + 8),
                new AuditRow.Origin(
                        row.getObject(first + 9, UUID.class),
                        row.getObject(first + 10, UUID.class),
                        row.getString(first + 11)));
    }
}
