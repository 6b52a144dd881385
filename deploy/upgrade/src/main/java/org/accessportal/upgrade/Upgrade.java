package org.accessportal.upgrade;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.accessportal.bench.load.OpenLoop;
import org.accessportal.bench.load.Schedule;
import org.accessportal.bench.load.Timed;
import org.accessportal.local.launcher.RunningPortal;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.Replica;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.RefusedException;

/** Replaces every process of a portal that people use, forth and back, and tells what they noticed. */
public final class Upgrade {

    private static final String LOG = "upgrade.log";
    /** The sample's region; the work comes from the visits, and starting is not what is measured. */
    private static final String PEOPLE = "600";

    private static final int LONGEST_SECONDS = 900;
    private static final int CONNECTIONS = 32;
    private static final int REST_MILLIS = 15_000;
    private static final int BETWEEN_MILLIS = 2_000;
    private static final double NANOS = 1e9;
    private static final int USAGE = 2;

    private final UpgradeOptions options;
    private final Path repository;
    private final PrintStream out;
    private final LocalRun run;
    private final Builds builds;
    private final List<Phase> phases = new ArrayList<>();
    private volatile boolean over;
    private long began;

    private Upgrade(UpgradeOptions options, Path repository, PrintStream out) {
        this.options = options;
        this.repository = repository;
        this.out = out;
        this.run = new LocalRun(new DataFolder(options.data()), new Ports(options.port(), Replica.MOST));
        this.builds = new Builds(options.data().resolve("builds"));
    }

    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(System.getProperty("portal.repository", "."));
        UpgradeOptions options;
        try {
            options = UpgradeOptions.parse(List.of(arguments), repository);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; --help explains.");
            System.exit(USAGE);
            return;
        }
        if (options.help()) {
            System.out.print(UpgradeOptions.USAGE);
            return;
        }
        System.exit(new Upgrade(options, repository, System.out).carryOut() ? 0 : 1);
    }

    private boolean carryOut()
            throws IOException, InterruptedException, RefusedException, SQLException, ExecutionException {
        empty(options.data());
        pointAll(options.older());
        try (RunningPortal portal = RunningPortal.start(
                        repository,
                        run,
                        options.data().resolve(LOG),
                        Map.of(),
                        "--people",
                        PEOPLE,
                        "--builds",
                        builds.folder().toString());
                var office = new Office(run)) {
            var arrivals = new Arrivals(run);
            var schedule = Schedule.lasting(LONGEST_SECONDS, options.rate());
            office.open(schedule.number() / Visit.values().length);
            arrivals.begin();
            began = System.nanoTime();
            // not on the common pool: the client's asynchronous answers come by it
            CompletableFuture<List<Timed>> replies =
                    CompletableFuture.supplyAsync(() -> work(office, schedule), Upgrade::aside);
            replaceAll(portal);
            over = true;
            List<Timed> all = replies.get();
            arrivals.end();
            List<String> lost = new Aftermath(run).of(office.ordered());
            return new Outcome(phases, all, arrivals, office.ordered().size(), lost).tell(out);
        }
    }

    private static void aside(Runnable work) {
        Thread.ofPlatform().name("visits").start(work);
    }

    private List<Timed> work(Office office, Schedule schedule) {
        try {
            return OpenLoop.until(() -> over, schedule, CONNECTIONS, office::ask);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A quiet while, all processes forth, a quiet while, all processes back. */
    private void replaceAll(RunningPortal portal) throws IOException, InterruptedException {
        phase("nothing, to compare with", () -> Thread.sleep(REST_MILLIS));
        List<Replica> all = Stream.of(Service.values())
                .flatMap(service -> run.ports().replicasOf(service).stream())
                .toList();
        for (Replica replica : all) {
            phase(replica.name() + " forth", () -> replace(portal, replica, repository));
        }
        phase("nothing, with all new", () -> Thread.sleep(REST_MILLIS));
        for (Replica replica : all.reversed()) {
            phase(replica.name() + " back", () -> replace(portal, replica, options.older()));
        }
        phase("nothing, with all old again", () -> Thread.sleep(REST_MILLIS));
    }

    private void replace(RunningPortal portal, Replica replica, Path version) throws IOException, InterruptedException {
        builds.point(replica, version);
        portal.end(replica);
        portal.awaitBack(replica);
        Thread.sleep(BETWEEN_MILLIS);
    }

    /** What happens during a phase. */
    private interface Step {
        void carryOut() throws IOException, InterruptedException;
    }

    private void phase(String name, Step step) throws IOException, InterruptedException {
        double from = (System.nanoTime() - began) / NANOS;
        System.err.println(name + " …");
        step.carryOut();
        phases.add(new Phase(name, from, (System.nanoTime() - began) / NANOS));
    }

    private void pointAll(Path version) throws IOException {
        for (Service service : Service.values()) {
            for (Replica replica : run.ports().replicasOf(service)) {
                builds.point(replica, version);
            }
        }
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
