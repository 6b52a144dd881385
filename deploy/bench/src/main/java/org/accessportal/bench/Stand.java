package org.accessportal.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Service;
import org.accessportal.local.postgres.Databases;
import org.accessportal.local.sample.CatalogueLoad;
import org.accessportal.local.sample.Imports;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** What the measurements do with a portal: load it, import, and look into its databases. */
record Stand(LocalRun run) {

    static final String ORGANIZATION = "region";
    static final double NANOS = 1e9;

    private static final String WAITING_MAILS = """
            select (select count(*) from message where state = 'WAITING')
              + (select count(*) from initial_password where state = 'WAITING' and not notified)
            """;
    private static final Duration LONGEST_REST = Duration.ofMinutes(45);
    private static final int LOOKS_AT_REST = 15;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(30);

    /** Makes the resources and the active policies that the folder describes. */
    void makeCatalogue(Path folder) throws IOException, InterruptedException, RefusedException {
        try (PortalSession system = PortalSession.administrator(run, ORGANIZATION, "SYSTEM_ADMINISTRATOR");
                PortalSession policies = PortalSession.administrator(run, ORGANIZATION, "POLICY_ADMINISTRATOR")) {
            new CatalogueLoad(folder, ORGANIZATION, system, policies).carryOut();
        }
    }

    /** A session of somebody who may import. */
    PortalSession importer() throws IOException, InterruptedException, RefusedException {
        return PortalSession.administrator(run, ORGANIZATION, "SYSTEM_ADMINISTRATOR");
    }

    /** Imports a file; returns the seconds from its first byte until its changes and their events are committed. */
    double apply(PortalSession session, Path file) throws IOException, InterruptedException, RefusedException {
        var imports = new Imports(session);
        long began = System.nanoTime();
        String path = imports.send(ORGANIZATION, file, UUID.randomUUID().toString());
        JsonNode ended = imports.await(path, LONGEST_IMPORT);
        double seconds = (System.nanoTime() - began) / NANOS;
        if (!Imports.isApplied(ended)) {
            throw new IOException("The import was not applied: " + ended);
        }
        return seconds;
    }

    /** Returns when nobody waits for an account or a mail any more, and nobody has for some looks. */
    void awaitRest() throws SQLException, InterruptedException {
        long began = System.nanoTime();
        int quiet = 0;
        try (Connection identity = database(Service.IDENTITY);
                Connection notification = database(Service.NOTIFICATION)) {
            while (quiet < LOOKS_AT_REST && System.nanoTime() - began < LONGEST_REST.toNanos()) {
                long waiting =
                        number(identity, "select count(*) from account where delivered_version < desired_version")
                                + number(notification, WAITING_MAILS);
                boolean begunAtAll = number(identity, "select count(*) from account") > 0;
                quiet = waiting == 0 && begunAtAll ? quiet + 1 : 0;
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
        if (quiet < LOOKS_AT_REST) {
            throw new IllegalStateException("Accounts or mails still wait after " + LONGEST_REST);
        }
    }

    /** A connection to a service's database. */
    Connection database(Service service) throws SQLException {
        return new Databases(run).connect(service);
    }

    /** The only number of an answer. */
    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
