package org.accessportal.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.accessportal.local.launcher.RunningPortal;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.Service;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;
import org.accessportal.sample.SampleData;

/** The benchmarks, each in a portal of its own: imports, the way from the catalogue to the mail, and orders. */
public final class Bench {

    /** Without digests: each newcomer has a mail whose arrival can be measured. */
    private static final Map<String, String> ONE_MAIL_EACH = Map.of("NOTIFICATION_MAIL_DIGEST_PAUSE", "PT0S");

    private static final int ENGAGEMENTS = 1_000_000;
    private static final String ORDERS = "orders";
    private static final int USAGE = 2;
    private static final long SEED = 1;
    private static final int SMALL = 300;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);
    private final BenchOptions options;
    private final Path repository;
    private final Report report;
    private final LocalDate today = LocalDate.now(ZONE);
    private boolean calibrated;

    private Bench(BenchOptions options, Path repository, Report report) {
        this.options = options;
        this.repository = repository;
        this.report = report;
    }

    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(System.getProperty("portal.repository", "."));
        Path folder = repository.resolve(
                "deploy/bench/target/portal-" + ProcessHandle.current().pid());
        try {
            BenchOptions options = BenchOptions.parse(List.of(arguments), folder);
            if (options.help()) {
                System.out.print(BenchOptions.USAGE);
                return;
            }
            var report = new Report();
            new Bench(options, repository, report).carryOut();
            System.out.print(report.markdown());
            System.exit(report.isMet() ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(BenchOptions.USAGE);
            System.exit(USAGE);
        }
    }

    private void carryOut() throws Exception {
        report.note("heap of each service for the imports and the orders", options.serviceHeap() + " MB");
        String heap = Integer.toString(options.serviceHeap());
        if (options.measurements().contains("engine")) {
            System.err.println("Measuring the engine …");
            new EngineMeasurement(options.scaled(ENGAGEMENTS), report).carryOut(options.data());
        }
        inPortal("imports", Map.of(), this::imports, "--empty", "--service-heap", heap);
        inPortal("latency", ONE_MAIL_EACH, this::latency, "--empty");
        inPortal("previews", Map.of(), this::previews, "--empty", "--service-heap", heap);
        inPortal(ORDERS, Map.of(), this::orders, "--service-heap", heap);
    }

    /** Something that is measured in a portal of its own. */
    private interface Measurement {
        void carryOut(RunningPortal portal, Stand stand, Path folder) throws Exception;
    }

    private void inPortal(String name, Map<String, String> environment, Measurement measurement, String... settings)
            throws Exception {
        if (!options.measurements().contains(name)) {
            return;
        }
        Path folder = options.data().resolve(name);
        Files.createDirectories(folder);
        var run = new LocalRun(new DataFolder(folder.resolve("portal")), new Ports(options.port()));
        if (name.equals(ORDERS)) {
            writeLargeSample(run.data());
        }
        long began = System.nanoTime();
        CompletableFuture<Double> firstPage = CompletableFuture.supplyAsync(() -> awaitFirstPage(run, began));
        try (RunningPortal portal =
                RunningPortal.start(repository, run, folder.resolve("launcher.log"), environment, settings)) {
            noteStart(portal, name, firstPage.join(), (System.nanoTime() - began) / Stand.NANOS);
            System.err.println("Measuring the " + name + " …");
            measurement.carryOut(portal, new Stand(run), folder);
        }
        delete(folder);
    }

    private void noteStart(RunningPortal portal, String name, double firstPage, double ready) throws IOException {
        report.note(
                "(d) start on an empty folder, for the %s: first page, ready".formatted(name),
                String.format(Locale.ROOT, "%.1f s, %.1f s", firstPage, ready));
        noteMemory(portal, "(d) memory when it is ready");
    }

    private void noteMemory(RunningPortal portal, String when) throws IOException {
        Map<String, Long> memory = Memory.of(portal);
        long all = memory.values().stream().mapToLong(Long::longValue).sum();
        report.note(when, "%d MB: %s".formatted(all, memory));
    }

    private static double awaitFirstPage(LocalRun run, long began) {
        while (System.nanoTime() - began < LONGEST_REST.toNanos()) {
            try {
                var connection = (HttpURLConnection)
                        URI.create(run.ports().address() + "/").toURL().openConnection();
                if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
                    return (System.nanoTime() - began) / Stand.NANOS;
                }
            } catch (IOException e) {
                pause();
            }
        }
        return Double.NaN;
    }

    private void imports(RunningPortal portal, Stand stand, Path folder) throws Exception {
        calibrate(stand, folder);
        int people = options.scaled(options.people());
        Path file = new SampleData(folder, SEED, today).writeExport(new SampleData.Sequel(people, 0, 1), 0);
        stand.makeCatalogue(folder);
        new ImportMeasurement(stand, people, report).carryOut(file);
        noteMemory(portal, "memory after the imports");
    }

    /** Once in a run, in a portal that has nothing else to do. */
    private void calibrate(Stand stand, Path folder) throws IOException, SQLException {
        if (calibrated) {
            return;
        }
        calibrated = true;
        Path recorded = repository.resolve("deploy/bench/calibration.properties");
        Calibration now;
        try (Connection connection = stand.database(Service.ORDER)) {
            now = Calibration.measure(folder, connection);
        }
        report.note("calibration", now.inWords());
        if (options.record()) {
            now.write(recorded);
            report.note("recorded calibration", "written down by this run: proves nothing about it");
            return;
        }
        Calibration earlier = Calibration.read(recorded);
        report.note(
                "recorded calibration",
                earlier.inWords()
                        + (now.isLike(earlier)
                                ? ": within 20 %, absolute figures count"
                                : ": NOT within 20 %, absolute figures do not count"));
    }

    private void latency(RunningPortal portal, Stand stand, Path folder)
            throws IOException, InterruptedException, RefusedException, SQLException {
        Path file = importSmall(stand, folder);
        new Latency(stand, options, report).carryOut(new Newcomers(file, today));
        noteMemory(portal, "memory after the changes");
    }

    private void previews(RunningPortal portal, Stand stand, Path folder)
            throws IOException, InterruptedException, RefusedException, SQLException {
        importSmall(stand, folder);
        new PreviewMeasurement(stand, options, report).carryOut();
        noteMemory(portal, "memory after the previews");
    }

    /** A small organization with its catalogue and policies; returns its export. */
    private Path importSmall(Stand stand, Path folder)
            throws IOException, InterruptedException, RefusedException, SQLException {
        Path file = new SampleData(folder, SEED, today).writeExport(new SampleData.Sequel(SMALL, 0, 1), 0);
        stand.makeCatalogue(folder);
        try (PortalSession session = stand.importer()) {
            stand.apply(session, file);
        }
        stand.awaitRest();
        return file;
    }

    /** The portal loads what it finds, so that its sample region begins with as many people as are measured with. */
    private void writeLargeSample(DataFolder data) throws IOException {
        OwnerOnly.folder(data.sample());
        new SampleData(data.sample(), SEED, today).writeOrganizations(options.scaled(options.people()));
    }

    private void orders(RunningPortal portal, Stand stand, Path folder)
            throws IOException, InterruptedException, RefusedException, SQLException {
        stand.awaitRest();
        calibrate(stand, folder);
        new OrderMeasurement(stand, options, report).carryOut();
        noteMemory(portal, "memory after the orders");
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
