package org.accessportal.faults.orders;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.accessportal.faults.observed.Portal;
import org.accessportal.faults.observed.Query;
import org.accessportal.faults.observed.Rest;
import org.accessportal.local.launcher.RunningPortal;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.RefusedException;

/** Twelve people order, decide and carry out while processes die at random; afterwards everything is compared. */
public final class OrderRounds {

    /**
     * How it is done.
     *
     * @param victims whom to kill, one drawn each time
     */
    public record Plan(int orders, List<String> victims, long seed, OrderSabotage sabotage) {}

    private static final Duration LONGEST_REST = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int SHORTEST_PAUSE = 3_000;
    private static final int PAUSES = 7_000;
    private static final int SHOWN = 20;
    private static final double NANOS = 1e9;

    private static final String OPEN = """
            select count(*) from order_line l join resource r on r.id = l.resource_id
            where r.code like 'fault-order-%' and l.state not in ('ACTIVE', 'REJECTED', 'ENDED', 'WITHDRAWN')
            """;

    private final Plan plan;
    private final LocalRun run;
    private final RunningPortal running;
    private final PrintStream out;
    private final Portal portal;
    private final Random random;

    public OrderRounds(Plan plan, LocalRun run, RunningPortal running, PrintStream out) {
        this.plan = plan;
        this.run = run;
        this.running = running;
        this.out = out;
        this.portal = new Portal(run);
        this.random = new Random(plan.seed());
    }

    /** Returns whether everything is as it must be. */
    public boolean carryOut() throws IOException, InterruptedException, SQLException, RefusedException {
        var ledger = new Ledger();
        Map<String, Integer> killed = new TreeMap<>();
        List<String> differences;
        long began = System.nanoTime();
        try (var cast = new Cast(run);
                var traffic = new Traffic(cast, ledger);
                var rest = new Rest(portal)) {
            rest.await(LONGEST_REST);
            traffic.start(cast.intents(plan.orders()));
            while (!traffic.isSent()) {
                killed.merge(strike(), 1, Integer::sum);
            }
            awaitAllBack();
            awaitAllDone();
            traffic.stop();
            rest.await(LONGEST_REST);
            plan.sabotage().carryOut(portal);
            differences = new OrderComparison(portal, ledger, cast).carryOut();
        }
        double seconds = (System.nanoTime() - began) / NANOS;
        report(ledger, killed, seconds, differences);
        return differences.isEmpty() && ledger.sent().size() == plan.orders();
    }

    private void report(Ledger ledger, Map<String, Integer> killed, double seconds, List<String> differences) {
        out.printf(
                Locale.ROOT,
                "%d orders acknowledged, %d decisions, %d carried out by hand, in %.1f s; killed: %s; differences: %d%n",
                ledger.sent().size(),
                ledger.decided().size(),
                ledger.carriedOut().size(),
                seconds,
                killed,
                differences.size());
        differences.stream().limit(SHOWN).forEach(difference -> out.println("  " + difference));
    }

    /** Kills somebody a while after all have come back; returns whom. */
    private String strike() throws IOException, InterruptedException {
        awaitAllBack();
        Thread.sleep(SHORTEST_PAUSE + random.nextInt(PAUSES));
        String victim = plan.victims().get(random.nextInt(plan.victims().size()));
        if (running.processes().containsKey(victim)) {
            running.kill(victim);
            return victim;
        }
        return "nobody: " + victim + " was on its way up";
    }

    private void awaitAllBack() throws IOException, InterruptedException {
        for (Service service : Service.values()) {
            running.awaitBack(service);
        }
    }

    private void awaitAllDone() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_REST.toNanos();
        long open = Long.MAX_VALUE;
        while (open > 0) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Still open: " + open + " lines");
            }
            Thread.sleep(BETWEEN_LOOKS);
            try (Connection order = portal.database(Service.ORDER)) {
                open = Query.number(order, OPEN);
            } catch (SQLException e) {
                open = Long.MAX_VALUE; // the database is on its way up
            }
        }
    }
}
