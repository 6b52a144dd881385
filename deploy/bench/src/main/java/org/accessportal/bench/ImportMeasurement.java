package org.accessportal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** A large file into an empty portal, and the same file again. */
final class ImportMeasurement {

    private static final double MOST_TIMES_BARE = 5;
    private static final double LEAST_PEOPLE = 5_000;
    private static final double LEAST_ASSIGNED = 2_000;
    private static final double MOST_OF_FIRST = 0.5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Stand stand;
    private final int people;
    private final Report report;

    ImportMeasurement(Stand stand, int people, Report report) {
        this.stand = stand;
        this.people = people;
        this.report = report;
    }

    void carryOut(Path file) throws IOException, InterruptedException, RefusedException, SQLException {
        try (PortalSession session = stand.importer();
                Connection identity = stand.database(Service.IDENTITY)) {
            long began = System.nanoTime();
            double first = stand.apply(session, file);
            double assigned = awaitAssignments(identity, began);
            stand.awaitRest(); // what follows is the file alone, as the first time
            double bare = new BareMerge(identity).measure(Stand.ORGANIZATION);
            double again = stand.apply(session, file);
            note("(a) import of %d people until it is applied".formatted(people), first, people / first, LEAST_PEOPLE);
            note("(a) until every assignment is stored", assigned, people / assigned, LEAST_ASSIGNED);
            report.note("COPY and MERGE of the same rows", in(bare));
            report.note(
                    "(a) as a multiple of that",
                    String.format(Locale.ROOT, "%.1f×", first / bare),
                    "≤ 5×",
                    first / bare <= MOST_TIMES_BARE);
            report.note(
                    "(b) the same file again",
                    String.format(Locale.ROOT, "%s, %.0f %% of (a)", in(again), 100 * again / first),
                    "≤ 50 %",
                    again / first <= MOST_OF_FIRST);
        }
    }

    private void note(String what, double seconds, double rate, double goal) {
        report.note(
                what,
                String.format(Locale.ROOT, "%s, %.0f people/s", in(seconds), rate),
                String.format(Locale.ROOT, "≥ %.0f people/s", goal),
                rate >= goal);
    }

    private static String in(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    /** The seconds until the last assignment was added: none came for a while after it, and no entitlement waits. */
    private double awaitAssignments(Connection identity, long began) throws SQLException, InterruptedException {
        long known = -1;
        long latest = began;
        try (Connection policy = stand.database(Service.POLICY)) {
            while (System.nanoTime() - began < LONGEST.toNanos()) {
                long now = Stand.number(identity, "select count(*) from assignment");
                if (now != known) {
                    known = now;
                    latest = System.nanoTime();
                } else if (System.nanoTime() - latest > QUIET.toNanos()
                        && known > 0
                        && Stand.number(policy, "select count(*) from outbox") == 0) {
                    return (latest - began) / Stand.NANOS;
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
        throw new IllegalStateException("Assignments go on coming after " + LONGEST);
    }
}
