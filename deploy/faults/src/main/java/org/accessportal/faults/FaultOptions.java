package org.accessportal.faults;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the command line asks for.
 *
 * @param people how many the first import has
 * @param victims the processes to kill, in that order
 * @param data the folder of the portal; emptied first
 * @param keep whether the folder stays when all went well
 */
record FaultOptions(
        int people,
        List<String> victims,
        long seed,
        int port,
        Path data,
        Sabotage sabotage,
        boolean keep,
        boolean help) {

    static final List<String> ALL_VICTIMS = List.of(
            "identity-service",
            "policy-service",
            "order-service",
            "notification-service",
            "broker",
            "directory",
            "postgres",
            "mail");

    private static final int PEOPLE = 5_000;
    private static final int PORT = 9_400;

    static String usage() {
        return """
                Kills each process of a portal in the middle of an import, lets it come back, and compares everything
                with a calculation of its own. Status 1: something was not as it must be.

                Usage: deploy/faults/run [options]

                  --people N      how many people the first import has (default 5000); each of the next brings a tenth more
                  --victims A,B   which processes are killed, one in each import (default: %s);
                                  one may be named again
                  --seed S        other people, other moments (default: drawn, and printed)
                  --port N        the portal's port; the others follow from it (default 9400)
                  --data DIR      the portal's folder, emptied first (default deploy/faults/target/portal)
                  --keep          leaves the folder as it is afterwards; so does a run that fails
                  --sabotage S    breaks something before the last comparison, which then must fail:
                                  %s
                  --help          shows this text
                """.formatted(
                        String.join(",", ALL_VICTIMS),
                        Arrays.stream(Sabotage.values()).map(Sabotage::option).collect(Collectors.joining(", ")));
    }

    static FaultOptions parse(List<String> arguments, Path repository, long drawn) {
        var options = new FaultOptions(
                PEOPLE,
                ALL_VICTIMS,
                drawn,
                PORT,
                repository.resolve("deploy/faults/target/portal"),
                Sabotage.NONE,
                false,
                false);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            options = switch (option) {
                case "--help", "-h" -> options.with(option, "");
                case "--keep" -> options.with(option, "");
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

    private FaultOptions with(String option, String value) {
        return switch (option) {
            case "--people" ->
                new FaultOptions(Integer.parseInt(value), victims, seed, port, data, sabotage, keep, help);
            case "--victims" -> new FaultOptions(people, named(value), seed, port, data, sabotage, keep, help);
            case "--seed" -> new FaultOptions(people, victims, Long.parseLong(value), port, data, sabotage, keep, help);
            case "--port" ->
                new FaultOptions(people, victims, seed, Integer.parseInt(value), data, sabotage, keep, help);
            case "--data" -> new FaultOptions(people, victims, seed, port, Path.of(value), sabotage, keep, help);
            case "--sabotage" -> new FaultOptions(people, victims, seed, port, data, sabotage(value), keep, help);
            case "--keep" -> new FaultOptions(people, victims, seed, port, data, sabotage, true, help);
            case "--help", "-h" -> new FaultOptions(people, victims, seed, port, data, sabotage, keep, true);
            default -> throw new IllegalArgumentException("There is no option " + option);
        };
    }

    private static List<String> named(String value) {
        List<String> victims = List.of(value.split(","));
        for (String victim : victims) {
            if (!ALL_VICTIMS.contains(victim)) {
                throw new IllegalArgumentException("There is no process " + victim);
            }
        }
        return victims;
    }

    private static Sabotage sabotage(String value) {
        return Stream.of(Sabotage.values())
                .filter(sabotage -> sabotage.option().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no sabotage " + value));
    }
}
