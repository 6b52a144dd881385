package org.accessportal.faults;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.accessportal.faults.expected.Catalogue;
import org.accessportal.faults.expected.Expectation;
import org.accessportal.faults.expected.PolicyBook;
import org.accessportal.faults.observed.Portal;
import org.accessportal.faults.observed.Queues;
import org.accessportal.faults.observed.Rest;
import org.accessportal.local.launcher.RunningPortal;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.CatalogueLoad;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;
import org.accessportal.sample.Persona;
import org.accessportal.sample.PersonaFile;
import org.accessportal.sample.SampleData;
import org.jspecify.annotations.Nullable;

/** Two imports without a fault, then one for each victim; everything is compared after each of them. */
final class Rounds {

    private static final String ORGANIZATION = "region";
    private static final String POLICY_ADMINISTRATOR = "POLICY_ADMINISTRATOR";
    private static final int NEWCOMERS = 100;
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final int SHOWN = 20;
    private static final double MILLIS = 1_000;
    private static final double NANOS = 1e9;
    /** The first import, and one like those with a victim, whose time says how long they take. */
    private static final int UNHARMED = 2;
    /** In which part of that time the victims die: afterwards there is nothing in the middle of which to die. */
    private static final double SHARE = 0.7;

    private static final String HEADER = """
            | victim | killed at | when there was | sent | at rest after | assignments | accounts | mails | repeated | differences |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    private final FaultOptions options;
    private final LocalRun run;
    private final RunningPortal running;
    private final LocalDate today;
    private final PrintStream out;
    private final Portal portal;
    private final Random random;
    private final SampleData.Sequel sequel;
    private final Path folder;
    private final int exports;

    Rounds(FaultOptions options, LocalRun run, RunningPortal running, LocalDate today, PrintStream out) {
        this.options = options;
        this.run = run;
        this.running = running;
        this.today = today;
        this.out = out;
        this.portal = new Portal(run);
        this.random = new Random(options.seed());
        this.exports = options.victims().size() + UNHARMED;
        this.sequel = new SampleData.Sequel(options.people(), NEWCOMERS, exports);
        this.folder = options.data().resolve("exports");
    }

    /** Returns whether all of them left everything as it must be. */
    boolean carryOut() throws IOException, InterruptedException, SQLException, LDAPException, RefusedException {
        export(0);
        try (PortalSession system = PortalSession.administrator(run, ORGANIZATION, "SYSTEM_ADMINISTRATOR");
                PortalSession policies = PortalSession.administrator(run, ORGANIZATION, POLICY_ADMINISTRATOR)) {
            new CatalogueLoad(folder, ORGANIZATION, system, policies).carryOut();
        }
        var expectation = new Expectation(PolicyBook.read(folder, ORGANIZATION), today);
        out.print(HEADER);
        int differences = 0;
        double window = 0;
        try (var rest = new Rest(portal)) {
            for (int number = 0; number < exports; number++) {
                int victim = number - UNHARMED;
                var kill = victim < 0 ? null : new Kill(options.victims().get(victim), random.nextDouble() * window);
                long began = System.nanoTime();
                differences += round(number, kill, expectation, rest);
                window = victim < 0 ? (System.nanoTime() - began) / NANOS * SHARE : window;
            }
        }
        return differences == 0;
    }

    /** Which process dies, and how many seconds after the export is sent. */
    private record Kill(String victim, double after) {}

    /** Imports an export, with or without a fault; returns how much is not as it must be afterwards. */
    private int round(int number, @Nullable Kill kill, Expectation expectation, Rest rest)
            throws IOException, InterruptedException, SQLException, LDAPException {
        Path file = export(number);
        Catalogue catalogue = Catalogue.read(file);
        expectation.follow(catalogue);
        long began = System.nanoTime();
        CompletableFuture<Integer> sent = CompletableFuture.supplyAsync(() -> send(file));
        String when = kill == null ? "" : strike(kill);
        int attempts = sent.join();
        // whoever was killed takes up again what it had in hand
        for (Service service : Service.values()) {
            running.awaitBack(service);
        }
        rest.await(LONGEST_REST);
        double seconds = (System.nanoTime() - began) / NANOS;
        if (number == exports - 1) {
            options.importSabotage().carryOut(portal);
        }
        Comparison.Result result = new Comparison(portal, expectation).carryOut(catalogue, standIns());
        print(kill, "%s | %d× | %.1f s".formatted(when, attempts, seconds), result);
        result.differences().stream().limit(SHOWN).forEach(difference -> out.println("  " + difference));
        return result.differences().size();
    }

    private void print(@Nullable Kill kill, String course, Comparison.Result result) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %d | %d |%n",
                kill == null ? "nobody | " : String.format(Locale.ROOT, "%s | %.2f s", kill.victim(), kill.after()),
                course,
                result.assignments(),
                result.accounts(),
                result.mails(),
                result.repeats(),
                result.differences().size());
    }

    private int send(Path file) {
        try {
            return new Feed(run, ORGANIZATION).send(file);
        } catch (IOException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private String strike(Kill kill) throws IOException, InterruptedException, SQLException {
        Thread.sleep((long) (kill.after() * MILLIS));
        Map<String, Long> waiting = Queues.waiting(portal);
        running.kill(kill.victim());
        return Queues.inWords(waiting);
    }

    private Path export(int number) throws IOException {
        Files.createDirectories(folder);
        return new SampleData(folder, options.seed(), today).writeExport(sequel, number);
    }

    /** The SIS-funktion of the whole organization, with addresses (RO-8). */
    private Map<String, String> standIns() throws IOException {
        Set<String> hsaIds = PersonaFile.read(run.data().personas()).stream()
                .filter(persona -> persona.organization().equals(ORGANIZATION))
                .filter(persona -> persona.roles().contains(new Persona.Role(POLICY_ADMINISTRATOR, null)))
                .map(Persona::hsaId)
                .collect(Collectors.toSet());
        Catalogue administrators = Catalogue.read(run.data().sample().resolve("administrators.ldif"));
        Map<String, String> standIns = new HashMap<>();
        for (String user : administrators.withHsaIds(hsaIds)) {
            String address = administrators.mailOf(user);
            if (address != null) {
                standIns.put(user, address);
            }
        }
        return standIns;
    }
}
