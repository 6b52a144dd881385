package org.accessportal.upgrade;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.accessportal.bench.load.Distribution;
import org.accessportal.bench.load.Timed;

/**
 * What people noticed.
 *
 * @param replies to all requests
 * @param ordered how many orders were acknowledged
 * @param lost what is wrong with them afterwards
 */
record Outcome(List<Phase> phases, List<Timed> replies, Arrivals arrivals, int ordered, List<String> lost) {

    private static final double MILLIS = 1_000;
    private static final int SHOWN = 20;

    /** Prints a table of the phases; returns whether nobody noticed anything. */
    boolean tell(PrintStream out) {
        out.println("| meanwhile | seconds | requests | failed | p50 ms | p99 ms | slowest ms |");
        out.println("|---|---|---|---|---|---|---|");
        phases.forEach(phase -> out.println(row(
                phase.name(),
                phase.to() - phase.from(),
                replies.stream().filter(reply -> phase.holds(reply.due())).toList())));
        out.println(row("all", phases.getLast().to(), replies));
        List<String> failures = Stream.of(
                        replies.stream().map(reply -> reply.reply().failure()).filter(Objects::nonNull),
                        arrivals.failures().stream(),
                        lost.stream())
                .flatMap(each -> each)
                .toList();
        out.printf(
                Locale.ROOT,
                "%n%d signed in by card, %d could not; %d orders acknowledged; wrong afterwards: %d%n",
                arrivals.signedIn(),
                arrivals.failures().size(),
                ordered,
                lost.size());
        failures.stream().limit(SHOWN).forEach(failure -> out.println("  " + failure));
        return failures.isEmpty();
    }

    private static String row(String name, double seconds, List<Timed> replies) {
        long failed = replies.stream()
                .filter(reply -> reply.reply().failure() != null)
                .count();
        Distribution times =
                Distribution.of(replies.stream().map(Timed::seconds).toList());
        return replies.isEmpty()
                ? String.format(Locale.ROOT, "| %s | %.1f | 0 | | | | |", name, seconds)
                : String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %d | %d | %.0f | %.0f | %.0f |",
                        name,
                        seconds,
                        replies.size(),
                        failed,
                        times.percentile(0.5) * MILLIS,
                        times.percentile(0.99) * MILLIS,
                        times.percentile(1) * MILLIS);
    }
}
