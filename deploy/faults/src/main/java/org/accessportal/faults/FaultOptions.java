package org.accessportal.faults;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.faults.orders.OrderSabotage;

/**
 * What the command line asks for.
 *
 * @param people how many the first import has
 * @param orders how many are sent; 0: the test is about imports
 * @param victims the processes to kill: one in each import, in that order; drawn while there are orders
 * @param data the folder of the portal; emptied first
 * @param sabotage the name of what is broken before the last comparison
 * @param keep whether the folder stays when all went well
 */
record FaultOptions(
        int people,
        int orders,
        List<String> victims,
        long seed,
        int port,
        Path data,
        String sabotage,
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

    private static final List<String> VICTIMS_OF_ORDERS =
            List.of("order-service", "identity-service", "broker", "postgres");

    private static final int PEOPLE = 5_000;
    private static final int PORT = 9_400;

    static String usage() {
        return """
                Kills each process of a portal in the middle of an import, lets it come back, and compares everything
                with a calculation of its own. Status 1: something was not as it must be.

                With --orders: kills processes at random while twelve people order, decide and carry out, and compares
                what they remember with what is there.

                Usage: deploy/faults/run [options]

                  --orders N      about orders instead: how many are sent (2000 take some minutes)
                  --people N      how many people the first import has (default 5000); each of the next brings a tenth more
                  --victims A,B   which processes are killed, one in each import (default: %s);
                                  one may be named again. With --orders: drawn, by default among %s
                  --seed S        other people, other moments (default: drawn, and printed)
                  --port N        the portal's port; the others follow from it (default 9400)
                  --data DIR      the portal's folder, emptied first (default deploy/faults/target/portal)
                  --keep          leaves the folder as it is afterwards; so does a run that fails
                  --sabotage S    breaks something before the last comparison, which then must fail:
                                  %s;
                                  with --orders %s
                  --help          shows this text
                """.formatted(
                String.join(",", ALL_VICTIMS),
                String.join(",", VICTIMS_OF_ORDERS),
                Arrays.stream(Sabotage.values()).map(Sabotage::option).collect(Collectors.joining(", ")),
                Arrays.stream(OrderSabotage.values()).map(OrderSabotage::option).collect(Collectors.joining(", ")));
    }

    static FaultOptions parse(List<String> arguments, Path repository, long drawn) {
        int people = PEOPLE;
        int orders = 0;
        List<String> victims = List.of();
        long seed = drawn;
        int port = PORT;
        Path data = repository.resolve("deploy/faults/target/portal");
        String sabotage = Sabotage.NONE.option();
        boolean keep = false;
        boolean help = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--keep" -> keep = true;
                case "--people" -> people = Integer.parseInt(valueOf(option, rest));
                case "--orders" -> orders = Integer.parseInt(valueOf(option, rest));
                case "--victims" -> victims = named(valueOf(option, rest));
                case "--seed" -> seed = Long.parseLong(valueOf(option, rest));
                case "--port" -> port = Integer.parseInt(valueOf(option, rest));
                case "--data" -> data = Path.of(valueOf(option, rest));
                case "--sabotage" -> sabotage = valueOf(option, rest);
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        var options = new FaultOptions(people, orders, victims, seed, port, data, sabotage, keep, help);
        return options.complete();
    }

    /** The same with the usual victims, where none are named; refused when the sabotage is of the other kind. */
    private FaultOptions complete() {
        List<String> usual = orders > 0 ? VICTIMS_OF_ORDERS : ALL_VICTIMS;
        if (orders > 0) {
            orderSabotage();
        } else {
            importSabotage();
        }
        return new FaultOptions(
                people, orders, victims.isEmpty() ? usual : victims, seed, port, data, sabotage, keep, help);
    }

    /** What is broken before the last comparison of imports. */
    Sabotage importSabotage() {
        return Stream.of(Sabotage.values())
                .filter(each -> each.option().equals(sabotage))
                .findFirst()
                .orElseThrow(this::unknownSabotage);
    }

    /** What is broken before the comparison of orders. */
    OrderSabotage orderSabotage() {
        return Stream.of(OrderSabotage.values())
                .filter(each -> each.option().equals(sabotage))
                .findFirst()
                .orElseThrow(this::unknownSabotage);
    }

    private IllegalArgumentException unknownSabotage() {
        return new IllegalArgumentException("There is no sabotage " + sabotage);
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
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
}
