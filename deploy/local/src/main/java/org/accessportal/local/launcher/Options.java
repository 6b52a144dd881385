package org.accessportal.local.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Ports;
import org.accessportal.sample.SampleData;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param serviceHeap the heap of each service, and the database's buffers, in megabytes, for measuring; 0 for the small ones
 *     of a desk
 * @param builds a folder with a link to the build of each process, asked at each start; null: the repository's
 * @param people how many the region of the sample data has
 * @param reset whether what the data folder holds is thrown away first
 * @param empty whether the portal starts with the administrators alone
 */
record Options(
        LocalRun run,
        int serviceHeap,
        @Nullable Path builds,
        int people,
        boolean reset,
        boolean empty,
        boolean verbose,
        boolean help) {

    static final String USAGE = """
            Starts the access portal on this machine: the services, the browser application, and everything they need.

            Usage: deploy/run [options]

              --port N     the portal's port; the others follow from it (default 8080)
              --data DIR   where everything is kept (default ~/.local/share/access-portal)
              --reset      throws away what the data folder holds, and starts afresh
              --empty      loads no sample data: there are only the administrators
              --people N   the region of the sample data has that many people (default 2000)
              --service-heap MB  gives each service that heap, and the database as much: for measuring
              --replicas N  two processes of each service instead of one, as in a cluster
              --builds DIR  starts each process of a service from DIR/its name, as that link points then: for upgrades
              --verbose    says what is started, and how
              --help       shows this text

            When all is up, one line "ready ADDRESS" is written to standard output; everything else goes to
            standard error. Ctrl-C ends every process. A later start finds all data again.
            """;

    static final int DEFAULT_PORT = 8080;

    private static final int FEWEST_PEOPLE = 500;
    private static final int MOST_PEOPLE = 1_000_000;

    static Options parse(List<String> arguments, Path home) throws StartException {
        int port = DEFAULT_PORT;
        Path data = home.resolve(".local/share/access-portal");
        int replicas = 1;
        int serviceHeap = 0;
        @Nullable Path builds = null;
        int people = SampleData.PEOPLE_OF_REGION;
        boolean reset = false;
        boolean empty = false;
        boolean verbose = false;
        boolean help = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--port" -> port = number(argument, valueOf(argument, rest));
                case "--service-heap" -> serviceHeap = number(argument, valueOf(argument, rest));
                case "--people" -> people = people(number(argument, valueOf(argument, rest)));
                case "--replicas" -> replicas = number(argument, valueOf(argument, rest));
                case "--builds" -> builds = Path.of(valueOf(argument, rest));
                case "--data" -> data = Path.of(valueOf(argument, rest));
                case "--reset" -> reset = true;
                case "--empty" -> empty = true;
                case "--verbose" -> verbose = true;
                case "--help", "-h" -> help = true;
                default -> throw StartException.usage("There is no option " + argument + "; --help lists them.");
            }
        }
        return new Options(run(data, port, replicas), serviceHeap, builds, people, reset, empty, verbose, help);
    }

    private static LocalRun run(Path data, int origin, int replicas) throws StartException {
        try {
            return new LocalRun(new DataFolder(data), new Ports(origin, replicas));
        } catch (IllegalArgumentException e) {
            throw StartException.usage(e.getMessage() + ".");
        }
    }

    /** Fewer do not fill the units that the personas work in. */
    private static int people(int wanted) throws StartException {
        if (wanted < FEWEST_PEOPLE || wanted > MOST_PEOPLE) {
            throw StartException.usage("--people takes %d to %d.".formatted(FEWEST_PEOPLE, MOST_PEOPLE));
        }
        return wanted;
    }

    private static String valueOf(String option, Iterator<String> rest) throws StartException {
        if (!rest.hasNext()) {
            throw StartException.usage(option + " needs a value; --help explains.");
        }
        return rest.next();
    }

    private static int number(String option, String text) throws StartException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw StartException.usage(option + " takes a number, not " + text + ".");
        }
    }
}
