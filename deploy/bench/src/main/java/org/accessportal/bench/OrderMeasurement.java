package org.accessportal.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accessportal.bench.load.Distribution;
import org.accessportal.bench.load.Schedule;
import org.accessportal.bench.load.Timed;
import org.accessportal.bench.orders.Cast;
import org.accessportal.bench.orders.History;
import org.accessportal.bench.orders.Load;
import org.accessportal.bench.orders.Throughput;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.RefusedException;

/** How many orders go through, and how soon people are answered, where much has been ordered before. */
final class OrderMeasurement {

    private static final int EARLIER_ORDERS = 100_000;
    private static final int ORDERS = 1_000;
    private static final int SECONDS = 60;
    private static final int LEAST_SECONDS = 10;
    private static final int WARM_UP_SECONDS = 15;
    private static final int LEAST_WARM_UP_SECONDS = 5;
    private static final double READ_GOAL = 0.150;
    private static final double WRITE_GOAL = 0.300;
    private static final int SHOWN_FAILURES = 10;
    private static final double MILLIS = 1_000;

    private final Stand stand;
    private final BenchOptions options;
    private final Report report;

    OrderMeasurement(Stand stand, BenchOptions options, Report report) {
        this.stand = stand;
        this.options = options;
        this.report = report;
    }

    void carryOut() throws IOException, InterruptedException, RefusedException, SQLException {
        Schedule measured = lasting(SECONDS, LEAST_SECONDS);
        Schedule warmUp = lasting(WARM_UP_SECONDS, LEAST_WARM_UP_SECONDS);
        try (var cast = new Cast(stand.run());
                Connection order = stand.database(Service.ORDER)) {
            new History(order, cast).write(options.scaled(EARLIER_ORDERS), Load.stepsFor(warmUp, measured));
            noteSize(order);
            note(new Throughput(order, cast).measure(options.scaled(ORDERS)));
            stand.awaitRest();
            note(new Load(cast).carryOut(warmUp, measured), measured);
        }
    }

    private Schedule lasting(int seconds, int least) {
        return Schedule.lasting(Math.max(options.scaled(seconds), least), options.rate());
    }

    private void noteSize(Connection order) throws SQLException {
        report.note(
                "(o) orders and people in the order service before",
                "%d, %d"
                        .formatted(
                                Stand.number(order, "select count(*) from order_line"),
                                Stand.number(order, "select count(*) from directory_identity")));
    }

    private void note(Throughput.Rates rates) {
        report.note(
                "(o1) %d orders at once: sent, decided, delivered".formatted(rates.orders()),
                String.format(Locale.ROOT, "%.1f/s, %.1f/s, %.1f/s", rates.sent(), rates.decided(), rates.delivered()));
    }

    private void note(List<Timed> all, Schedule schedule) {
        note("reads", all, timed -> !timed.reply().write(), READ_GOAL, schedule);
        note("writes", all, timed -> timed.reply().write(), WRITE_GOAL, schedule);
        noteKinds(all);
        List<String> failures = all.stream()
                .flatMap(timed -> Optional.ofNullable(timed.reply().failure()).stream())
                .toList();
        failures.stream().limit(SHOWN_FAILURES).forEach(System.err::println);
        report.note(
                "(o2) of these, failed", "%d of %d".formatted(failures.size(), all.size()), "none", failures.isEmpty());
    }

    private void note(String which, List<Timed> all, Predicate<Timed> those, double goal, Schedule schedule) {
        Distribution seconds =
                Distribution.of(all.stream().filter(those).map(Timed::seconds).toList());
        double worst = seconds.percentile(0.99);
        report.note(
                String.format(
                        Locale.ROOT, "(o2) %s at %.0f requests/s, from when each was due", which, schedule.rate()),
                String.format(
                        Locale.ROOT, "p50 %.0f ms, p99 %.0f ms", seconds.percentile(0.5) * MILLIS, worst * MILLIS),
                String.format(Locale.ROOT, "p99 < %.0f ms", goal * MILLIS),
                worst < goal);
    }

    private void noteKinds(List<Timed> all) {
        Map<String, List<Double>> kinds = all.stream()
                .collect(Collectors.groupingBy(
                        timed -> timed.reply().kind(),
                        TreeMap::new,
                        Collectors.mapping(Timed::seconds, Collectors.toList())));
        String words = kinds.entrySet().stream()
                .map(kind -> String.format(
                        Locale.ROOT,
                        "%s %.0f",
                        kind.getKey().toLowerCase(Locale.ROOT).replace('_', ' '),
                        Distribution.of(kind.getValue()).percentile(0.99) * MILLIS))
                .collect(Collectors.joining(", "));
        report.note("… p99 of each kind in ms", words);
    }
}
