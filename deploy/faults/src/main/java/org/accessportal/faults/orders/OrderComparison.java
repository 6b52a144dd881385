package org.accessportal.faults.orders;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.faults.observed.AuditChains;
import org.accessportal.faults.observed.Portal;
import org.accessportal.faults.observed.Query;
import org.accessportal.faults.observed.Queues;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.RefusedException;

/**
 * Compares what people remember with what is there: every acknowledged order once, every acknowledged decision as it was
 * made, exactly one assignment for every line that all have said yes to, none for any other.
 */
final class OrderComparison {

    private record Line(UUID id, UUID orderId, UUID recipientId, UUID resourceId, String state) {}

    private record Step(UUID lineId, String state, UUID decidedBy) {}

    private static final String LINES = """
            select l.id, l.order_id, l.recipient_id, l.resource_id, l.state from order_line l
              join resource r on r.id = l.resource_id where r.code like 'fault-order-%'
            """;

    private static final String STEPS = """
            select s.id, s.line_id, s.state, s.decided_by from approval_step s
              join order_line l on l.id = s.line_id join resource r on r.id = l.resource_id
            where r.code like 'fault-order-%'
            """;

    /** Who has what, with every line that is a reason for it. */
    private static final String ASSIGNMENTS = """
            select a.identity_id, a.resource_id, a.status, reason ->> 'orderLineId'
            from assignment a join resource r on r.id = a.resource_id, jsonb_array_elements(a.reasons::jsonb) reason
            where r.code like 'fault-order-%' and a.status <> 'ENDED'
            """;

    private final Portal portal;
    private final Ledger ledger;
    private final Cast cast;
    private final List<String> differences = new ArrayList<>();
    private final Map<UUID, Line> lines = new HashMap<>();
    private final Map<UUID, Step> steps = new HashMap<>();
    private final Map<UUID, List<String>> given = new HashMap<>();

    OrderComparison(Portal portal, Ledger ledger, Cast cast) {
        this.portal = portal;
        this.ledger = ledger;
        this.cast = cast;
    }

    /** What is not as it must be. */
    List<String> carryOut() throws IOException, InterruptedException, RefusedException, SQLException {
        differences.addAll(AuditChains.faults(portal)); // before anybody signs in once more, which leaves a row
        read();
        differences.addAll(ledger.refusals());
        compareOrders();
        compareDecisions();
        compareAssignments();
        long dead = Queues.deadLetters(portal);
        if (dead > 0) {
            differences.add(dead + " events were set aside");
        }
        return differences;
    }

    private void read() throws SQLException {
        try (Connection order = portal.database(Service.ORDER)) {
            Query.list(order, LINES, row -> new Line(id(row, 1), id(row, 2), id(row, 3), id(row, 4), row.getString(5)))
                    .forEach(line -> lines.put(line.id(), line));
            Query.list(order, STEPS, row -> steps.put(id(row, 1), new Step(id(row, 2), row.getString(3), id(row, 4))));
        }
        try (Connection identity = portal.database(Service.IDENTITY)) {
            Query.list(
                    identity,
                    ASSIGNMENTS,
                    row -> given.computeIfAbsent(UUID.fromString(row.getString(4)), line -> new ArrayList<>())
                            .add(id(row, 1) + " " + id(row, 2) + " " + row.getString(3)));
        }
    }

    private void compareOrders() {
        Set<String> wanted = new HashSet<>();
        ledger.sent().forEach((intent, sent) -> {
            Line line = lines.get(sent.lineId());
            boolean right = line != null
                    && line.orderId().equals(sent.orderId())
                    && line.recipientId().equals(intent.recipientId())
                    && line.resourceId().equals(intent.wish().resourceId());
            if (!right) {
                differences.add("the acknowledged order " + intent.key() + " is " + line);
            }
            wanted.add(intent.recipientId() + " " + intent.wish().resourceId());
        });
        Set<String> seen = new HashSet<>();
        for (Line line : lines.values()) {
            String pair = line.recipientId() + " " + line.resourceId();
            if (!seen.add(pair)) {
                differences.add("ordered twice: " + line);
            }
            if (!wanted.contains(pair)) {
                differences.add("nobody remembers " + line);
            }
        }
    }

    private void compareDecisions() throws IOException, InterruptedException, RefusedException {
        for (var entry : ledger.decided().entrySet()) {
            Step step = steps.get(entry.getKey());
            Ledger.Decided decided = entry.getValue();
            boolean right = step != null
                    && step.state().equals(decided.yes() ? "APPROVED" : "REJECTED")
                    && cast.id(decided.decider()).equals(step.decidedBy());
            if (!right) {
                differences.add("the decision " + decided + " on " + entry.getKey() + " is " + step);
            }
        }
        ledger.carriedOut().forEach((line, by) -> {
            if (!lines.containsKey(line)) {
                differences.add("carried out by " + by + ", but not there: " + line);
            }
        });
    }

    private void compareAssignments() {
        Set<UUID> refused = new HashSet<>();
        for (Step step : steps.values()) {
            if (!step.state().equals("APPROVED") && !step.state().equals("FULFILLED_BY_SENDER")) {
                refused.add(step.lineId());
            }
        }
        for (Line line : lines.values()) {
            List<String> there = given.getOrDefault(line.id(), List.of());
            String must = line.recipientId() + " " + line.resourceId() + " ACTIVE";
            boolean approved = !refused.contains(line.id());
            if (!there.equals(approved ? List.of(must) : List.of())) {
                differences.add("%s is %s, and gave %s".formatted(line, approved ? "approved" : "not approved", there));
            }
            if (approved != line.state().equals("ACTIVE")) {
                differences.add("stands wrong: " + line);
            }
        }
        given.keySet().stream()
                .filter(line -> !lines.containsKey(line))
                .forEach(line -> differences.add("an assignment rests on a line that is not there: " + line));
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
