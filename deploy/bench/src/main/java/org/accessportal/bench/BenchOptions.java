package org.accessportal.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param people how many the measured import has
 * @param serviceHeap the heap of each service in megabytes
 * @param scale what the numbers of people and changes are multiplied by, for a quick look
 * @param record whether the calibration is written down as the one to compare with
 */
record BenchOptions(int people, double scale, int serviceHeap, int port, Path data, boolean record, boolean help) {

    static final String USAGE = """
            Measures a portal of its own: imports, the way from the catalogue to the mail, the start and the memory.
            Prints a table with the goals. Status 1: a goal is not met.

            Usage: deploy/bench/run [options]

              --people N          how many people the import has (default 60000; 600000 takes long)
              --scale F           multiplies the numbers of people and changes, for a quick look (default 1)
              --service-heap MB   the heap of each service (default 768)
              --port N            the portal's port; the others follow from it (default 9400)
              --data DIR          an empty or missing folder (default: one that is made, and removed)
              --record-calibration  writes this machine's calibration down as the one to compare with
              --help              shows this text
            """;

    private static final int PEOPLE = 60_000;
    private static final int HEAP = 768;
    private static final int PORT = 9_400;

    static BenchOptions parse(List<String> arguments, Path folder) {
        var options = new BenchOptions(PEOPLE, 1, HEAP, PORT, folder, false, false);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            options = switch (option) {
                case "--help", "-h", "--record-calibration" -> options.with(option, "");
                default -> {
                    if (!rest.hasNext()) {
                        throw new IllegalArgumentException(option + " is no option with a value");
                    }
                    yield options.with(option, rest.next());
                }
            };
        }
        return options;
    }

    private BenchOptions with(String option, String value) {
        return switch (option) {
            case "--people" -> new BenchOptions(Integer.parseInt(value), scale, serviceHeap, port, data, record, help);
            case "--scale" ->
                new BenchOptions(people, Double.parseDouble(value), serviceHeap, port, data, record, help);
            case "--service-heap" -> new BenchOptions(people, scale, Integer.parseInt(value), port, data, record, help);
            case "--port" -> new BenchOptions(people, scale, serviceHeap, Integer.parseInt(value), data, record, help);
            case "--data" -> new BenchOptions(people, scale, serviceHeap, port, Path.of(value), record, help);
            case "--record-calibration" -> new BenchOptions(people, scale, serviceHeap, port, data, true, help);
            case "--help", "-h" -> new BenchOptions(people, scale, serviceHeap, port, data, record, true);
            default -> throw new IllegalArgumentException("There is no option " + option);
        };
    }

    /** A number of people or changes, at the scale that is asked for. */
    int scaled(int number) {
        return Math.max(1, (int) Math.round(number * scale));
    }
}
