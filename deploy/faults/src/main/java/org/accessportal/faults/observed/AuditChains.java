package org.accessportal.faults.observed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.accessportal.local.layout.Service;
import org.jspecify.annotations.Nullable;

/** Follows every service's audit chain from its first row, by the rule that each seal hangs on the one before (GO-2). */
public final class AuditChains {

    private static final String ROWS = """
            select s.number, s.hash, r.id, r.occurred_at, r.actor_id, r.on_behalf_of, r.action, r.subject_id, r.object_id,
              r.resting_on, r.details, r.request_id, r.organization_id, r.session_id
            from audit_seal s left join audit_row r on r.id = s.row_id order by s.number
            """;
    private static final int FIRST_FIELD = 3;
    private static final int OCCURRED_AT = 4;
    private static final int LAST_FIELD = 12;
    private static final int ORGANIZATION = 13;
    private static final int SESSION = 14;

    private AuditChains() {}

    /** What is wrong with them; nothing when all of them hold. */
    public static List<String> faults(Portal portal) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Service service : Service.values()) {
            try (Connection connection = portal.database(service)) {
                String previous = "0".repeat(64);
                long expected = 1;
                for (Link link : Query.list(connection, ROWS, AuditChains::link)) {
                    previous = hash(previous, link);
                    if (link.number() != expected || !previous.equals(link.hash())) {
                        faults.add("audit chain of %s breaks at row %d".formatted(service.artifact(), expected));
                        break;
                    }
                    expected++;
                }
                long strays = Query.number(
                        connection, "select count(*) from audit_row where id not in (select row_id from audit_seal)");
                if (strays > 0) {
                    faults.add("%d audit rows of %s have no seal".formatted(strays, service.artifact()));
                }
            }
        }
        return faults;
    }

    private record Link(long number, String hash, List<@Nullable String> fields) {}

    private static Link link(ResultSet row) throws SQLException {
        List<@Nullable String> fields = new ArrayList<>();
        for (int column = FIRST_FIELD; column <= LAST_FIELD; column++) {
            OffsetDateTime at = column == OCCURRED_AT ? row.getObject(column, OffsetDateTime.class) : null;
            fields.add(at == null ? row.getString(column) : at.toInstant().toString());
        }
        if (row.getString(ORGANIZATION) != null) { // rows from before it was kept end without it
            fields.add(row.getString(ORGANIZATION));
            fields.add(row.getString(SESSION));
        }
        return new Link(row.getLong(1), row.getString(2), fields);
    }

    private static String hash(String previous, Link link) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, previous);
            add(digest, Long.toString(link.number()));
            for (@Nullable String field : link.fields()) {
                add(digest, field);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, @Nullable String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(UTF_8);
        digest.update((value == null ? "-" : bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }
}
