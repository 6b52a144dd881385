package org.accessportal.faults.observed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.accessportal.local.layout.Service;

/** How much still waits inside the portal. */
public final class Queues {

    private static final Map<Service, Map<String, String>> WAITING = new EnumMap<>(Map.of(
            Service.IDENTITY,
            Map.of(
                    "imports", "select count(*) from import_run where state in ('READING', 'READ', 'RESUMED')",
                    "reassessments", "select count(*) from reassessment where due_at <= now()",
                    "deliveries", "select count(*) from account where delivered_version < desired_version"),
            Service.POLICY,
            Map.of("policy reassessments", "select count(*) from reassessment"),
            Service.ORDER,
            Map.of(),
            Service.NOTIFICATION,
            Map.of(
                    "mails", "select count(*) from message where state = 'WAITING'",
                    "notices", "select count(*) from initial_password where state = 'WAITING' and not notified")));

    /** Without the beat, which goes through it every second. */
    private static final String OUTBOX = "select count(*) from outbox where event_type not like 'identity.heartbeat%'";

    private Queues() {}

    /** What waits, by its name; what is empty is left out. */
    public static Map<String, Long> waiting(Portal portal) throws SQLException {
        Map<String, Long> waiting = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            try (Connection connection = portal.database(service)) {
                note(waiting, "outbox of " + service.code(), Query.number(connection, OUTBOX));
                note(
                        waiting,
                        "unsealed of " + service.code(),
                        Query.number(connection, "select count(*) from audit_pending"));
                for (var question : WAITING.getOrDefault(service, Map.of()).entrySet()) {
                    note(waiting, question.getKey(), Query.number(connection, question.getValue()));
                }
            }
        }
        return waiting;
    }

    private static void note(Map<String, Long> waiting, String name, long count) {
        if (count > 0) {
            waiting.put(name, count);
        }
    }

    /** The same in words. */
    public static String inWords(Map<String, Long> waiting) {
        return waiting.isEmpty()
                ? "nothing waits"
                : waiting.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    /** How many events have been set aside. */
    public static long deadLetters(Portal portal) throws SQLException {
        long all = 0;
        for (Service service : Service.values()) {
            try (Connection connection = portal.database(service)) {
                all += Query.number(connection, "select count(*) from dead_letter");
            }
        }
        return all;
    }
}
