package org.accessportal.restore;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.accessportal.faults.observed.Portal;
import org.accessportal.faults.observed.Rest;
import org.accessportal.local.launcher.RunningPortal;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.RefusedException;

/** Restores the databases of a portal to an instant, and tells whether all comes together by itself. */
public final class Restore {

    private static final String LOG = "restore.log";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int EPOCH = 1;
    private static final int USAGE = 2;
    private static final int SHOWN = 5;
    private static final int NEW_ORDERS = 3;

    /** What a service says that finds out by itself. */
    private static final String OLDER = "This database is older";

    /** The sample's region. */
    private static final String[] SAMPLE = {"--people", "600"};

    /** Each occasion is a mail of its own, so that none hides in a digest; what was being sent waits no longer than that. */
    private static final Map<String, String> MAILS =
            Map.of("NOTIFICATION_MAIL_DIGEST_PAUSE", "PT0S", "NOTIFICATION_MAIL_LEASE", "PT15S");

    private final RestoreOptions options;
    private final Path repository;
    private final PrintStream out;
    private final LocalRun run;
    private final Backup backup;

    private Restore(RestoreOptions options, Path repository, PrintStream out) {
        this.options = options;
        this.repository = repository;
        this.out = out;
        this.run = new LocalRun(new DataFolder(options.data()), new Ports(options.port()));
        this.backup = new Backup(run);
    }

    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(System.getProperty("portal.repository", "."));
        RestoreOptions options;
        try {
            options = RestoreOptions.parse(List.of(arguments), repository);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; --help explains.");
            System.exit(USAGE);
            return;
        }
        if (options.help()) {
            System.out.print(RestoreOptions.USAGE);
            return;
        }
        System.exit(new Restore(options, repository, System.out).carryOut() ? 0 : 1);
    }

    private boolean carryOut()
            throws IOException, InterruptedException, RefusedException, SQLException, ExecutionException {
        empty(options.data());
        step("starting a portal with sample data");
        try (var _ = RunningPortal.start(repository, run, log(), MAILS, SAMPLE)) {
            backup.archiveFromTheNextStart();
        }
        Work before;
        Work after;
        String instant;
        step("starting it again, with an archive");
        try (var _ = RunningPortal.start(repository, run, log(), MAILS, SAMPLE);
                var people = new People(run)) {
            before = new Work(copyWhileTheyOrder(people), null);
            rest();
            instant = backup.now();
            step("the instant is " + instant);
            after = new Work(people.order(options.orders()), people.fetchPassword());
            people.importChanges();
            rest();
        }
        step("restoring the databases");
        backup.restoreTo(instant);
        return options.republishing() ? comparesWell(before, after) : startsUntold();
    }

    /** The copy is taken while people work; what they do then is before the instant as well. */
    private List<UUID> copyWhileTheyOrder(People people)
            throws InterruptedException, ExecutionException, IOException, SQLException, RefusedException {
        int half = options.orders() / 2;
        step("copying the databases while people work");
        var ordering = new FutureTask<>(() -> people.order(half));
        Thread.ofPlatform().name("orders").start(ordering);
        backup.take();
        List<UUID> lines = new ArrayList<>(ordering.get());
        lines.addAll(people.order(options.orders() - half));
        return lines;
    }

    private boolean comparesWell(Work before, Work after)
            throws IOException, InterruptedException, RefusedException, SQLException {
        Map<String, String> settings = new HashMap<>(MAILS);
        settings.put("PORTAL_EPOCH", Integer.toString(EPOCH));
        step("starting it again, on the same topics, directory and mailbox");
        long began = System.nanoTime();
        try (var _ = RunningPortal.start(repository, run, log(), settings, SAMPLE);
                var people = new People(run)) {
            var aftermath = new Aftermath(run, EPOCH);
            aftermath.awaitRepublished(PATIENCE);
            rest();
            long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            aftermath.compareBefore(before);
            aftermath.compareAfter(after);
            aftermath.compareStates();
            List<UUID> lines = people.order(NEW_ORDERS);
            rest();
            aftermath.compareNewOrders(lines);
            aftermath.compareChains(people);
            aftermath.compareMails();
            return tell(aftermath.checks(), seconds);
        }
    }

    /** Nobody tells the services that they were restored. They must refuse to run, and say why; false in any case. */
    private boolean startsUntold() throws InterruptedException, IOException {
        step("starting it again, without telling the services");
        try (var _ = RunningPortal.start(repository, run, log(), MAILS, SAMPLE)) {
            out.println("The services run on databases that are older than their topics, and nobody noticed.");
        } catch (IOException e) {
            out.println(e.getMessage());
            for (Service service : Service.values()) {
                Files.readString(run.data().log(service.artifact()))
                        .lines()
                        .filter(line -> line.contains(OLDER))
                        .findFirst()
                        .ifPresent(line ->
                                out.printf("- %s: %s%n", service.artifact(), line.substring(line.indexOf(OLDER))));
            }
        }
        return false;
    }

    private boolean tell(List<Check> checks, long seconds) {
        out.println("| what | compared | differences |");
        out.println("|---|---|---|");
        for (Check check : checks) {
            out.printf(
                    "| %s | %d | %d |%n",
                    check.what(), check.compared(), check.differences().size());
        }
        out.printf("%nAt rest %d s after its start on the restored databases.%n", seconds);
        checks.stream()
                .flatMap(check -> check.differences().stream().limit(SHOWN))
                .forEach(difference -> out.println("- " + difference));
        return checks.stream().allMatch(Check::holds);
    }

    private void rest() throws InterruptedException, IOException {
        try (var rest = new Rest(new Portal(run))) {
            rest.await(PATIENCE);
        }
    }

    private static void step(String what) {
        System.err.println(what + " …");
    }

    private Path log() {
        return options.data().resolve(LOG);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.exists(folder.resolve(LOG))) {
                throw new IllegalArgumentException(folder + " holds something else, and is not emptied");
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(LOG), "");
    }
}
