package org.accessportal.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param people how many the measured import has
 * @param serviceHeap the heap of each service in megabytes
 * @param scale what the numbers of people, changes and orders and the time of the load are multiplied by
 *     for a quick look
 * @param rate how many requests a second the pages are asked for
 * @param measurements the names of what is measured
 * @param record whether the calibration is written down as the one to compare with
 */
record BenchOptions(
        int people,
        double scale,
        int serviceHeap,
        int port,
        Path data,
        int rate,
        Set<String> measurements,
        boolean record,
        boolean help) {

    static final String USAGE = """
            Measures portals of its own: imports, the way from the catalogue to the mail, orders, the start and the
            memory; and the engine that evaluates policies.
            Prints a table with the goals. Status 1: a goal is not met.

            Usage: deploy/bench/run [options]

              --people N          how many people the import has (default 60000; 600000 takes long)
              --scale F           multiplies the numbers of people, changes, orders and engagements, for a quick look (default 1)
              --rate N            how many requests a second the orders' pages are asked for (default 300)
              --service-heap MB   the heap of each service (default 768)
              --port N            the portal's port; the others follow from it (default 9400)
              --data DIR          an empty or missing folder (default: one that is made, and removed)
              --only NAME         one measurement alone: engine, imports, latency, previews, orders
              --record-calibration  writes this machine's calibration down as the one to compare with
              --help              shows this text
            """;

    private static final Set<String> MEASUREMENTS = Set.of("engine", "imports", "latency", "previews", "orders");
    private static final int PEOPLE = 60_000;
    private static final int HEAP = 768;
    private static final int PORT = 9_400;
    private static final int RATE = 300;

    static BenchOptions parse(List<String> arguments, Path folder) {
        int people = PEOPLE;
        double scale = 1;
        int heap = HEAP;
        int port = PORT;
        Path data = folder;
        int rate = RATE;
        Set<String> measurements = MEASUREMENTS;
        boolean record = false;
        boolean help = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--record-calibration" -> record = true;
                case "--people" -> people = Integer.parseInt(valueOf(option, rest));
                case "--scale" -> scale = Double.parseDouble(valueOf(option, rest));
                case "--service-heap" -> heap = Integer.parseInt(valueOf(option, rest));
                case "--port" -> port = Integer.parseInt(valueOf(option, rest));
                case "--data" -> data = Path.of(valueOf(option, rest));
                case "--rate" -> rate = Integer.parseInt(valueOf(option, rest));
                case "--only" -> measurements = Set.of(measurement(valueOf(option, rest)));
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        return new BenchOptions(people, scale, heap, port, data, rate, measurements, record, help);
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static String measurement(String name) {
        if (!MEASUREMENTS.contains(name)) {
            throw new IllegalArgumentException("There is no measurement " + name + ", only " + MEASUREMENTS);
        }
        return name;
    }

    /** A number of people, changes, orders or seconds, at the scale that is asked for. */
    int scaled(int number) {
        return Math.max(1, (int) Math.round(number * scale));
    }
}
