package org.accessportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accessportal.bench.load.Distribution;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/**
 * The way of a newcomer: catalogue, account in the directory, mail at the mail server. It begins with the first byte of
 * the file; the mail server names each mail after the millisecond in which it took it.
 */
final class Latency {

    private static final int ONE_AT_A_TIME = 50;
    private static final int BURST = 1_000;
    private static final double GOAL = 2;
    private static final double MILLIS = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    /** Where the time goes, from step to step, in seconds. */
    private record Way(double applied, double noted, double told, double handedOver) {}

    private static final String STEPS = """
            select extract(epoch from p.since) * 1000, extract(epoch from m.made_at) * 1000
            from initial_password p join message_object o on o.object_id = p.id join message m on m.id = o.message_id
            order by m.made_at desc limit 1
            """;

    private final Stand stand;
    private final BenchOptions options;
    private final Report report;

    Latency(Stand stand, BenchOptions options, Report report) {
        this.stand = stand;
        this.options = options;
        this.report = report;
    }

    void carryOut(Newcomers newcomers) throws IOException, InterruptedException, RefusedException, SQLException {
        List<Way> ways = new ArrayList<>();
        try (PortalSession session = stand.importer();
                Connection notification = stand.database(Service.NOTIFICATION)) {
            for (int i = 0; i < options.scaled(ONE_AT_A_TIME); i++) {
                ways.add(oneChange(session, notification, newcomers));
            }
            noteOneAtATime(ways);
            burst(session, newcomers);
        }
    }

    private Way oneChange(PortalSession session, Connection notification, Newcomers newcomers)
            throws IOException, InterruptedException, RefusedException, SQLException {
        Path file = newcomers.add(1);
        int before = mails().size();
        double began = System.currentTimeMillis();
        double applied = stand.apply(session, file);
        List<Long> mails = awaitMails(before, 1);
        try (var statement = notification.createStatement();
                ResultSet steps = statement.executeQuery(STEPS)) {
            steps.next();
            return new Way(
                    applied,
                    (steps.getDouble(1) - began) / MILLIS,
                    (steps.getDouble(2) - began) / MILLIS,
                    (mails.getLast() - began) / MILLIS);
        }
    }

    private void noteOneAtATime(List<Way> ways) {
        Distribution whole = Distribution.of(ways.stream().map(Way::handedOver).toList());
        report.note(
                "(c) %d changes one at a time: catalogue → account → mail".formatted(ways.size()),
                inWords(whole),
                "p99 < 2 s",
                whole.percentile(0.99) < GOAL);
        report.note("… after which the import is applied", inWords(ways, Way::applied));
        report.note("… the account is in the directory, and the activation has been read", inWords(ways, Way::noted));
        report.note("… the message is made", inWords(ways, Way::told));
    }

    private static String inWords(List<Way> ways, Function<Way, Double> step) {
        return inWords(Distribution.of(ways.stream().map(step).toList()));
    }

    private static String inWords(Distribution seconds) {
        return String.format(Locale.ROOT, "p50 %.2f s, p99 %.2f s", seconds.percentile(0.5), seconds.percentile(0.99));
    }

    private void burst(PortalSession session, Newcomers newcomers) throws IOException, InterruptedException {
        int number = options.scaled(BURST);
        Path file = newcomers.add(number);
        int before = mails().size();
        double began = System.currentTimeMillis();
        CompletableFuture<Double> applied = CompletableFuture.supplyAsync(() -> {
            try {
                return stand.apply(session, file);
            } catch (IOException | InterruptedException | RefusedException e) {
                throw new IllegalStateException(e);
            }
        });
        List<Long> all = awaitMails(before, number);
        Distribution seconds = Distribution.of(all.subList(before, all.size()).stream()
                .map(taken -> (taken - began) / MILLIS)
                .toList());
        report.note(
                "(c) %d changes in a burst".formatted(number),
                inWords(seconds) + String.format(Locale.ROOT, ", import %.1f s", applied.join()));
    }

    /** When each mail was taken, the oldest first. */
    private List<Long> mails() throws IOException {
        try (Stream<Path> files = Files.list(stand.run().data().mail())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> Long.valueOf(name.substring(0, name.indexOf('.'))))
                    .sorted()
                    .toList();
        }
    }

    private List<Long> awaitMails(int before, int more) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            List<Long> mails = mails();
            if (mails.size() >= before + more) {
                return mails;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IOException("The mails did not come within " + LONGEST);
    }
}
