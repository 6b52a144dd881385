package org.accessportal.restore;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param orders how many orders are sent before the instant, and as many after it
 * @param republishing whether the services are told that their databases have been restored
 * @param data the folder of the portal; emptied first
 */
record RestoreOptions(int orders, boolean republishing, int port, Path data, boolean help) {

    static final String USAGE = """
            Starts a portal, copies its databases while people work, restores them to an instant, and starts it again on the
            same topics, directory and mailbox. Status 1: something is not as it must be.

            Usage: deploy/restore/run [options]

              --orders N               orders before the instant, and as many after it (default 20)
              --without-republishing   does not tell the services that they were restored: they must refuse to
                                       run, status 1
              --port N                 the portal's port; the others follow from it (default 9600)
              --data DIR               the portal's folder, emptied first (default deploy/restore/target/portal)
              --help                   shows this text
            """;

    private static final int ORDERS = 20;
    private static final int PORT = 9_600;

    static RestoreOptions parse(List<String> arguments, Path repository) {
        int orders = ORDERS;
        boolean republishing = true;
        int port = PORT;
        Path data = repository.resolve("deploy/restore/target/portal");
        boolean help = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--without-republishing" -> republishing = false;
                case "--orders" -> orders = Integer.parseInt(valueOf(option, rest));
                case "--port" -> port = Integer.parseInt(valueOf(option, rest));
                case "--data" -> data = Path.of(valueOf(option, rest));
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        return new RestoreOptions(orders, republishing, port, data.toAbsolutePath(), help);
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }
}
