package org.accessportal.faults.observed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.accessportal.faults.expected.Held;
import org.accessportal.local.layout.Service;

/** The assignments as identity-service's database has them, and which person and account is meant by which id. */
public final class Assignments {

    private final Map<String, Map<String, Held>> held = new TreeMap<>();
    private final Map<UUID, String> users = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, UUID> accounts = new HashMap<>();

    private Assignments() {}

    /** Reads them all. */
    public static Assignments of(Portal portal) throws SQLException {
        var assignments = new Assignments();
        try (Connection identity = portal.database(Service.IDENTITY)) {
            Query.list(
                    identity,
                    "select i.id, i.user_name, a.id from identity i left join account a on a.identity_id = i.id",
                    assignments::identity);
            Query.list(identity, """
                    select i.user_name, r.code, a.level, a.status, a.starts_on, a.ends_on
                    from assignment a join identity i on i.id = a.identity_id join resource r on r.id = a.resource_id
                    """, assignments::assignment);
        }
        return assignments;
    }

    private boolean identity(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        users.put(id, row.getString(2));
        ids.put(row.getString(2), id);
        UUID account = row.getObject(3, UUID.class);
        return account != null && accounts.put(row.getString(2), account) == null;
    }

    private boolean assignment(ResultSet row) throws SQLException {
        var one = new Held(
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
        return held.computeIfAbsent(row.getString(1), user -> new TreeMap<>()).put(row.getString(2), one) == null;
    }

    /** What everybody has: by user name and by resource. */
    public Map<String, Map<String, Held>> held() {
        return held;
    }

    /** The user names, by identity. */
    public Map<UUID, String> users() {
        return users;
    }

    /** The identities, by user name. */
    public Map<String, UUID> ids() {
        return ids;
    }

    /** The ids of the accounts, by user name. */
    public Map<String, UUID> accounts() {
        return accounts;
    }
}
