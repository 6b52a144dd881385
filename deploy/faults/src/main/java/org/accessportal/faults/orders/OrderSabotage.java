package org.accessportal.faults.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.accessportal.faults.observed.Portal;
import org.accessportal.local.layout.Service;

/** Breaks something before the comparison of orders, which must then find it. */
public enum OrderSabotage {
    NONE(Service.ORDER, ""),
    /** An acknowledged order is lost. */
    LOSE_ORDER(Service.ORDER, "delete from order_line where id = (%s)"),
    /** An order exists twice. */
    DOUBLE_ORDER(Service.ORDER, """
            insert into order_line select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid()))).*
            from order_line l where l.id = (%s)
            """),
    /** Somebody has what was never approved. */
    GIVE_WITHOUT_YES(Service.ORDER, "update approval_step set state = 'REJECTED' where line_id = (%s)"),
    /** A decision is another's. */
    DECIDE_FOR_ANOTHER(
            Service.ORDER,
            "update approval_step set decided_by = gen_random_uuid() where state = 'APPROVED' and line_id = (%s)"),
    /** What was approved is not given. */
    FORGET_TO_GIVE(Service.IDENTITY, """
            delete from assignment where id = (select a.id from assignment a join resource r on r.id = a.resource_id
              where r.code like 'fault-order-%' limit 1)
            """);

    private static final String SOME_LINE = """
            select l.id from order_line l join resource r on r.id = l.resource_id
              join approval_step s on s.line_id = l.id and s.state = 'APPROVED'
            where r.code like 'fault-order-%' and l.state = 'ACTIVE' order by l.id limit 1
            """;

    private final Service service;
    private final String statement;

    OrderSabotage(Service service, String statement) {
        this.service = service;
        this.statement = statement;
    }

    /** Breaks it. */
    void carryOut(Portal portal) throws SQLException {
        if (this != NONE) {
            try (Connection database = portal.database(service);
                    var sql = database.createStatement()) {
                sql.executeUpdate(statement.replace("(%s)", "(" + SOME_LINE + ")"));
            }
        }
    }

    /** As it is written on the command line. */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
