package org.accessportal.upgrade;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param older the repository in which the version that is upgraded from is built
 * @param rate requests a second
 * @param data the folder of the portal; emptied first
 */
record UpgradeOptions(Path older, int rate, int port, Path data, boolean help) {

    static final String USAGE = """
            Starts a portal with two processes of each service, and replaces them one by one while people sign in, read and
            order: by those of the version here, and back again. Status 1: somebody noticed.

            Usage: deploy/upgrade/run [options]

              --from COMMIT  the version that is upgraded from (default: the one here, so that only the replacing is seen)
              --rate N       requests a second (default 40)
              --port N       the portal's port; the others follow from it (default 9500)
              --data DIR     the portal's folder, emptied first (default deploy/upgrade/target/portal)
              --help         shows this text
            """;

    private static final int RATE = 40;
    private static final int PORT = 9_500;

    static UpgradeOptions parse(List<String> arguments, Path repository) {
        Path older = repository;
        int rate = RATE;
        int port = PORT;
        Path data = repository.resolve("deploy/upgrade/target/portal");
        boolean help = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--older" -> older = Path.of(valueOf(option, rest));
                case "--rate" -> rate = Integer.parseInt(valueOf(option, rest));
                case "--port" -> port = Integer.parseInt(valueOf(option, rest));
                case "--data" -> data = Path.of(valueOf(option, rest));
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        return new UpgradeOptions(older, rate, port, data, help);
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }
}
