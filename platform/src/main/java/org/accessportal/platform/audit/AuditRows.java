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

    /** A sealed row, and the hash that it hangs on. */
    record Linked(long number, String hash, String previous, AuditRow row) {}

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

    /** The next sealed rows that the condition leaves, in the order of the chain, up to that number. */
    static List<Linked> linked(Handle handle, AuditCondition condition, long after, long through, int most) {
        return condition
                .bindTo(handle.createQuery("select s.number, s.hash, coalesce(p.hash, :start), " + COLUMNS
                        + " from audit_row r join audit_seal s on s.row_id = r.id"
                        + " left join audit_seal p on p.number = s.number - 1 where " + condition.sql()
                        + " and s.number > :after and s.number <= :through order by s.number limit :most"))
                .bind("start", AuditChain.START)
                .bind("after", after)
                .bind("through", through)
                .bind("most", most)
                .map((row, context) -> new Linked(row.getLong(1), row.getString(2), row.getString(3), read(row, 4)))
                .list();
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

    /** The same of rows that chance chooses, at the most {@code :most}. */
    static String atRandom(AuditCondition condition) {
        return "select s.number, " + COLUMNS + " from (select * from audit_row r where " + condition.sql()
                + " order by random() limit :most) r left join audit_seal s on s.row_id = r.id";
    }

    /** The rows of the spot check {@code :id}: number, what was said (four columns), and row. */
    static String ofSpotCheck() {
        return "select s.number, c.verdict, c.remark, c.reviewed_by, c.reviewed_at, " + COLUMNS
                + " from audit_spot_check_row c join audit_row r on r.id = c.row_id"
                + " left join audit_seal s on s.row_id = r.id where c.spot_check_id = :id"
                + " order by r.occurred_at desc, r.id desc";
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
