package org.accessportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accessportal.bench.engine.CriteriaTable;
import org.accessportal.bench.engine.PlainLoop;
import org.accessportal.bench.engine.RandomRules;
import org.accessportal.bench.engine.StoredSnapshot;
import org.accessportal.bench.engine.Workforce;
import org.accessportal.bench.load.Distribution;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.Movement;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.evaluation.RuleIndex;

/** A thousand policies over very many engagements: the engine, a plain loop and SQL, which says what is right. */
final class EngineMeasurement {

    private static final long SEED = 1;
    private static final int RULES = 1_000;
    private static final int ROUNDS = 5;
    private static final int THREADS = 2;
    private static final int CHANGES = 2_000;
    private static final int ASKED = 100_000;
    /** Of so many engagements, and of so many policies, the plain loop looks at one; its time is multiplied. */
    private static final int THINNED_ENGAGEMENTS = 100;

    private static final int THINNED_RULES = 10;

    private static final double MOST_BYTES = 120;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Workforce workforce;
    private final List<Rule> rules = new RandomRules(SEED).some(RULES);
    private final Report report;

    EngineMeasurement(int engagements, Report report) {
        this.workforce = new Workforce(SEED, engagements);
        this.report = report;
    }

    void carryOut(Path folder) throws IOException, SQLException, InterruptedException, ExecutionException {
        try (var table = new CriteriaTable(Files.createDirectories(folder).resolve("engine"))) {
            table.fill(workforce, workforce.tree());
            long before = usedMemory();
            var population = new Population(workforce.tree());
            double reading = seconds(() -> table.forEach(population::add));
            double bytes = (double) (usedMemory() - before) / workforce.size();
            report.note("(e4) restart from the rows of %,d engagements".formatted(workforce.size()), in(reading, "s"));
            note("(e4) memory for an engagement", bytes, "bytes", MOST_BYTES);
            snapshot(population, table.snapshot());
            List<Engagement> sample = sample();
            everything(population, table, sample);
            oneChangedPolicy(population);
            oneChangedEngagement(population, sample);
        }
    }

    /** How soon a replica that starts has everything that another has stored. */
    private void snapshot(Population population, StoredSnapshot snapshot)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        int[] bytes = new int[1];
        double writing = seconds(() -> bytes[0] = snapshot.write(population));
        note("(e4) restart from a snapshot in the database", seconds(() -> snapshot.read(workforce.tree())), "s", 5);
        report.note(
                "(e4) … which took to store, megabytes", "%s, %d".formatted(in(writing, "s"), bytes[0] / 1_000_000));
    }

    private void everything(Population population, CriteriaTable table, List<Engagement> sample)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        double cold = seconds(() -> counts(population));
        double warm = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            warm = Math.min(warm, seconds(() -> counts(population)));
        }
        int[] counted = counts(population);
        List<Long> asked = new ArrayList<>();
        double sql = seconds(() -> {
            for (Rule rule : rules) {
                asked.add(table.count(rule.criteria()));
            }
        });
        long different = 0;
        for (int i = 0; i < counted.length; i++) {
            different += asked.get(i) == counted[i] ? 0 : 1;
        }
        double loop = plainLoop(sample);
        note("(e1) %,d policies over all, two threads, warm".formatted(RULES), warm, "s", 0.25);
        report.note("(e1) the same, the first time", in(cold, "s"));
        report.note("(e1) counts that differ from SQL's", Long.toString(different), "0", different == 0);
        report.note("(e1) SQL", "%s, %.0f times the engine".formatted(in(sql, "s"), sql / warm));
        report.note(
                "(e1) plain loop, from a sample", "%s, %.0f times the engine".formatted(in(loop, "s"), loop / warm));
    }

    private int[] counts(Population population) throws InterruptedException, ExecutionException {
        int[] counts = new int[rules.size()];
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                parts.add(threads.submit(() -> {
                    for (int i = first; i < counts.length; i += THREADS) {
                        counts[i] = population.countMatching(rules.get(i).criteria());
                    }
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        }
        return counts;
    }

    private double plainLoop(List<Engagement> sample)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var loop = new PlainLoop(workforce.places());
        long[] met = new long[1];
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, seconds(() -> {
                for (int i = 0; i < rules.size(); i += THINNED_RULES) {
                    Criterion criteria = rules.get(i).criteria();
                    met[0] += sample.stream()
                            .filter(each -> loop.meets(each, criteria))
                            .count();
                }
            }));
        }
        System.err.println("The plain loop met " + met[0]);
        return best * THINNED_RULES * workforce.size() / sample.size();
    }

    /** Which people gain and which lose when one policy is changed, among all. */
    private void oneChangedPolicy(Population population) {
        var changes = new RandomRules(SEED + 1);
        List<Double> times = new ArrayList<>();
        long moved = 0;
        for (int i = 0; i < CHANGES; i++) {
            Rule before = rules.get(i % RULES);
            Rule after = changes.changed(before);
            long began = System.nanoTime();
            Movement movement = population.moved(List.of(before.criteria()), List.of(after.criteria()), TODAY);
            moved += movement.gains().count() + movement.losses().count();
            times.add((System.nanoTime() - began) / 1e6);
        }
        Distribution warm = Distribution.of(times.subList(CHANGES / 2, CHANGES));
        report.note(
                "(e2) one changed policy: who gains and who loses",
                "p50 %s, p99 %s".formatted(in(warm.percentile(0.5), "ms"), in(warm.percentile(0.99), "ms")),
                "p99 < 2 ms",
                warm.percentile(0.99) < 2);
        System.err.println("The changes moved " + moved);
    }

    /** Which policies apply to somebody whose engagement has changed. */
    private void oneChangedEngagement(Population population, List<Engagement> sample)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var index = new RuleIndex(rules, population);
        long[] met = new long[1];
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.min(best, seconds(() -> {
                for (int asked = 0; asked < ASKED; asked++) {
                    met[0] += index.matching(sample.get(asked % sample.size())).size();
                }
            }));
        }
        note("(e3) one changed engagement against all policies", best / ASKED * 1e6, "µs", 5);
        System.err.println("The changed engagements met " + met[0]);
    }

    private List<Engagement> sample() {
        List<Engagement> sample = new ArrayList<>();
        int[] seen = new int[1];
        workforce.forEachPerson(own -> own.forEach(each -> {
            if (seen[0]++ % THINNED_ENGAGEMENTS == 0) {
                sample.add(each);
            }
        }));
        return sample;
    }

    private void note(String what, double value, String unit, double most) {
        report.note(what, in(value, unit), String.format(Locale.ROOT, "≤ %s %s", most, unit), value <= most);
    }

    private static String in(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.0f %s", value, unit);
    }

    private static long usedMemory() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private interface Work {
        void carryOut() throws IOException, SQLException, InterruptedException, ExecutionException;
    }

    private static double seconds(Work work)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        long began = System.nanoTime();
        work.carryOut();
        return (System.nanoTime() - began) / Stand.NANOS;
    }
}
