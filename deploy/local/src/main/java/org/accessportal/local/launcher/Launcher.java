package org.accessportal.local.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.accessportal.local.cards.CardIssuer;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.postgres.Databases;
import org.accessportal.local.postgres.PostgresServer;
import org.accessportal.local.sample.RefusedException;
import org.accessportal.local.sample.SampleFiles;
import org.accessportal.local.sample.SampleLoad;
import org.accessportal.sample.Persona;

/** Starts everything, says when it is up, keeps it up, and ends it all when it is told to end. */
public final class Launcher {

    private final Options options;
    private final LocalRun run;
    private final DataFolder data;
    private final Console console;
    private final Parts parts;
    private final Fleet fleet;

    private Launcher(Options options, Console console, Path repository) {
        this.options = options;
        this.run = options.run();
        this.data = run.data();
        this.console = console;
        this.parts = new Parts(options, repository);
        this.fleet = new Fleet(data, console);
    }

    public static void main(String[] arguments) throws Exception {
        try {
            Options options = Options.parse(List.of(arguments), Path.of(System.getProperty("user.home")));
            if (options.help()) {
                System.out.print(Options.USAGE);
                return;
            }
            var console = new Console(System.err, System.out, options.verbose());
            new Launcher(options, console, Path.of(System.getProperty("portal.repository", "."))).launch();
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(e.status());
        }
    }

    private void launch()
            throws StartException, IOException, InterruptedException, GeneralSecurityException, SQLException {
        try (var _ = DataLock.take(data)) {
            int leftOvers = ProcessRegister.endLeftOvers(data.processes());
            if (leftOvers > 0) {
                console.step("Ended %d processes that an earlier start had left behind".formatted(leftOvers));
            }
            if (options.reset()) {
                DataReset.carryOut(data);
            }
            Preconditions.check(run);
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
            List<Persona> personas = prepare();
            start();
            load();
            new Announcement(console, run).make(personas);
            console.ready(run.ports().address());
            // From here on the launcher only waits: what starting took is given back.
            System.gc();
            Thread.currentThread().join();
        }
    }

    private List<Persona> prepare() throws IOException, GeneralSecurityException {
        List<Persona> personas = new SampleFiles(data, Clock.systemUTC()).prepare(options.empty(), options.people());
        new CardIssuer(data, Clock.systemUTC()).issueAll(personas);
        new ServiceSettings(run).prepare();
        parts.prepare();
        return personas;
    }

    private void start() throws StartException, IOException, InterruptedException, SQLException {
        List<Part> services = parts.services();
        List<Part> surroundings = parts.surroundings();
        fleet.start(surroundings);
        var server = new PostgresServer(run);
        server.prepare();
        Part postgres = parts.postgres(server);
        fleet.start(List.of(postgres));
        fleet.await(List.of(postgres));
        new Databases(run).create();
        fleet.start(services);
        fleet.await(surroundings);
        fleet.await(services);
    }

    private void load() throws StartException, IOException, InterruptedException {
        try {
            new SampleLoad(run, console::step).carryOut();
        } catch (RefusedException e) {
            throw StartException.failed("The sample data could not be loaded: " + e.getMessage());
        } catch (ConnectException | HttpTimeoutException e) {
            throw StartException.failed("The sample data could not be loaded: a service went away. The next start goes"
                    + " on from here; the logs are in " + data.logs() + ".");
        }
    }

    private void end() {
        console.step("Ending");
        try {
            fleet.end();
        } catch (IOException e) {
            console.step("Not everything could be written down: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
