package org.accessportal.faults;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accessportal.faults.orders.OrderRounds;
import org.accessportal.local.launcher.RunningPortal;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.sample.RefusedException;

/** The test of faults: starts a portal of its own, goes through the victims one by one, and ends it again. */
public final class Faults {

    private static final String LOG = "launcher.log";
    /**
     * Without digests, whose number depends on when things happen: each occasion is a mail that can be awaited; and what a
     * killed process had begun to send waits no longer than that.
     */
    private static final Map<String, String> MAILS =
            Map.of("NOTIFICATION_MAIL_DIGEST_PAUSE", "PT0S", "NOTIFICATION_MAIL_LEASE", "PT15S");

    private static final int USAGE = 2;
    private static final int DRAWN_SEEDS = 1_000_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final FaultOptions options;
    private final Path repository;
    private final PrintStream out;

    private Faults(FaultOptions options, Path repository, PrintStream out) {
        this.options = options;
        this.repository = repository;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(System.getProperty("portal.repository", "."));
        try {
            long drawn = new SecureRandom().nextInt(DRAWN_SEEDS);
            FaultOptions options = FaultOptions.parse(List.of(arguments), repository, drawn);
            if (options.help()) {
                System.out.print(FaultOptions.usage());
                return;
            }
            boolean whole = new Faults(options, repository, System.out).carryOut();
            System.exit(whole ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(FaultOptions.usage());
            System.exit(USAGE);
        }
    }

    private boolean carryOut() throws IOException, InterruptedException, SQLException, LDAPException, RefusedException {
        LocalDate today = LocalDate.now(ZONE);
        var run = new LocalRun(new DataFolder(options.data()), new Ports(options.port()));
        empty(options.data());
        Files.createDirectories(options.data());
        out.printf("Seed %d, on %s%n%n", options.seed(), today);
        boolean whole = options.orders() > 0 ? orders(run) : imports(run, today);
        if (!LocalDate.now(ZONE).equals(today)) {
            out.println("Midnight came in between: what must be there is another thing now. Run it again.");
            return false;
        }
        if (whole && !options.keep()) {
            empty(options.data());
        }
        return whole;
    }

    private boolean imports(LocalRun run, LocalDate today)
            throws IOException, InterruptedException, SQLException, LDAPException, RefusedException {
        try (RunningPortal portal = RunningPortal.start(repository, run, log(), MAILS, "--empty")) {
            return new Rounds(options, run, portal, today, out).carryOut();
        }
    }

    private boolean orders(LocalRun run) throws IOException, InterruptedException, SQLException, RefusedException {
        var plan = new OrderRounds.Plan(options.orders(), options.victims(), options.seed(), options.orderSabotage());
        try (RunningPortal portal = RunningPortal.start(repository, run, log(), Map.of())) {
            return new OrderRounds(plan, run, portal, out).carryOut();
        }
    }

    private Path log() {
        return options.data().resolve(LOG);
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            if (all.size() > 1 && !Files.exists(folder.resolve(LOG))) {
                throw new IllegalArgumentException(folder + " holds something else, and is not emptied");
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
