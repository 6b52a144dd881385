package org.accessportal.restore;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.faults.observed.AuditChains;
import org.accessportal.faults.observed.Mailbox;
import org.accessportal.faults.observed.Portal;
import org.accessportal.faults.observed.Query;
import org.accessportal.faults.observed.Queues;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** Compares what is there after a restore with what must be. */
final class Aftermath {

    private static final String AUDITOR = "ingvar";
    private static final int ANCHORS = 500;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final LocalRun run;
    private final Portal portal;
    private final int epoch;
    private final List<Check> checks = new ArrayList<>();

    /**
     * Looks at a portal at rest.
     *
     * @param epoch that everything must have been published in
     */
    Aftermath(LocalRun run, int epoch) {
        this.run = run;
        this.portal = new Portal(run);
        this.epoch = epoch;
    }

    /** Returns when every service has published everything again; throws when one does not within that time. */
    void awaitRepublished(Duration longest) throws SQLException, InterruptedException, IOException {
        long deadline = System.nanoTime() + longest.toNanos();
        for (Service service : Service.values()) {
            while (!isRepublished(service)) {
                if (System.nanoTime() > deadline) {
                    throw new IOException(service.artifact() + " has not published everything again");
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
    }

    private boolean isRepublished(Service service) throws SQLException {
        return number(service, "select published_epoch from revision_epoch") == epoch;
    }

    /** What was done before the instant is there, and delivered. */
    void compareBefore(Work work) throws SQLException {
        Map<UUID, String> states = lineStates();
        checks.add(new Check(
                "done before the instant",
                work.lines().size(),
                work.lines().stream()
                        .filter(line -> !"ACTIVE".equals(states.get(line)))
                        .map(line -> "order line %s is %s, not ACTIVE".formatted(line, states.get(line)))
                        .toList()));
    }

    /** What was done after the instant is not there. */
    void compareAfter(Work work) throws SQLException {
        Set<UUID> there = lineStates().keySet();
        List<String> left = new ArrayList<>(work.lines().stream()
                .filter(there::contains)
                .map(line -> "order line " + line + " is there")
                .toList());
        if (number(Service.IDENTITY, "select count(*) from identity where user_name = '" + People.NEWCOMER + "'") > 0) {
            left.add(People.NEWCOMER + " is there");
        }
        String waiting =
                "select count(*) from initial_password where state = 'WAITING' and id = '" + work.password() + "'";
        if (number(Service.NOTIFICATION, waiting) == 0) {
            left.add("password " + work.password() + " does not wait");
        }
        checks.add(new Check("done after the instant", work.lines().size() + 2, left));
    }

    /** What is ordered from now on is delivered. */
    void compareNewOrders(List<UUID> lines) throws SQLException {
        Map<UUID, String> states = lineStates();
        checks.add(new Check(
                "ordered afterwards",
                lines.size(),
                lines.stream()
                        .filter(line -> !"ACTIVE".equals(states.get(line)))
                        .map(line -> "order line %s is %s".formatted(line, states.get(line)))
                        .toList()));
    }

    private Map<UUID, String> lineStates() throws SQLException {
        Map<UUID, String> states = new HashMap<>();
        try (Connection order = portal.database(Service.ORDER)) {
            Query.list(
                    order,
                    "select id, state from order_line",
                    row -> states.put(row.getObject(1, UUID.class), row.getString(2)));
        }
        return states;
    }

    private long number(Service service, String query) throws SQLException {
        try (Connection connection = portal.database(service)) {
            return Query.number(connection, query);
        }
    }

    /** The state topics tell what the databases tell, and so do the readers' copies. */
    void compareStates() throws SQLException, IOException {
        Topics topics = Topics.read(run);
        for (Owned owned : Owned.values()) {
            Map<UUID, Long> database = new HashMap<>();
            try (Connection connection = portal.database(owned.owner)) {
                Query.list(connection, owned.query, row -> database.put(row.getObject(1, UUID.class), row.getLong(2)));
            }
            checks.add(Agreement.ofTopic(owned.words(), database, topics.of(owned.type), epoch));
        }
        for (Replica replica : Replica.values()) {
            List<String> owner = rows(replica.owner, replica.owned);
            for (Service reader : replica.readers) {
                checks.add(Agreement.ofReplica(replica.words(reader), owner, rows(reader, replica.read)));
            }
        }
    }

    private List<String> rows(Service service, String query) throws SQLException {
        try (Connection connection = portal.database(service)) {
            return Query.list(connection, query, row -> row.getString(1));
        }
    }

    /** Nobody gets a mail twice. */
    void compareMails() throws IOException {
        checks.add(Agreement.ofMails(Mailbox.of(run.data().mail())));
    }

    /** The chains hold, also by the heads that other services keep; no event was set aside. */
    void compareChains(People people) throws SQLException, IOException, InterruptedException, RefusedException {
        List<String> faults = new ArrayList<>(AuditChains.faults(portal));
        PortalSession auditor = people.signIn(AUDITOR);
        for (Service service : Service.values()) {
            for (Service keeper : List.of(Service.ORDER, Service.NOTIFICATION)) {
                JsonNode anchors = auditor.get("/%s/v1/audit-anchors?service=%s&limit=%d"
                                .formatted(keeper.code(), service.code(), ANCHORS))
                        .body()
                        .path("items");
                JsonNode found = auditor.post(
                                "/" + service.code() + "/v1/audit-verifications",
                                Map.of("anchors", anchors),
                                UUID.randomUUID().toString())
                        .body();
                if (!found.path("whole").asBoolean()) {
                    faults.add("chain of %s by the anchors of %s: %s".formatted(service.code(), keeper.code(), found));
                }
            }
        }
        checks.add(new Check("audit chains", Service.values().length, faults));
        long dead = Queues.deadLetters(portal);
        checks.add(
                new Check("events set aside", (int) dead, dead == 0 ? List.of() : List.of(dead + " were set aside")));
    }

    List<Check> checks() {
        return List.copyOf(checks);
    }
}
