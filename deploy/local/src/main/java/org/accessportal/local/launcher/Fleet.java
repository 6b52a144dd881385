package org.accessportal.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.OwnerOnly;

/** The running processes of one launcher, in the order in which they were started. */
final class Fleet {

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(4);
    private static final Duration PATIENCE_TO_END = Duration.ofSeconds(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int HOPELESS = 5;

    private final DataFolder data;
    private final Console console;
    private final ProcessRegister register;
    private final List<Watch> watches = new ArrayList<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("watch").unstarted(task));

    Fleet(DataFolder data, Console console) {
        this.data = data;
        this.console = console;
        this.register = new ProcessRegister(data.processes());
    }

    void start(Collection<Part> parts) throws IOException {
        OwnerOnly.folder(data.logs());
        OwnerOnly.folder(data.cache());
        for (Part part : parts) {
            Path log = data.log(part.name());
            if (Files.exists(log)) {
                Files.move(log, data.log(part.name() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
            }
            OwnerOnly.write(log, "");
            var watch = new Watch(part, log, register, console, clockwork);
            synchronized (watches) {
                watches.add(watch);
            }
            watch.start();
        }
    }

    /** Returns when all of the parts are up. */
    void await(Collection<Part> parts) throws StartException, InterruptedException {
        Set<String> awaited = parts.stream().map(Part::name).collect(Collectors.toCollection(HashSet::new));
        long deadline = System.nanoTime() + PATIENCE_TO_START.toNanos();
        while (!awaited.isEmpty()) {
            for (Watch watch : all()) {
                String name = watch.part().name();
                if (awaited.contains(name) && watch.part().readiness().isReady()) {
                    awaited.remove(name);
                    console.step(name + " is up");
                }
                if (awaited.contains(name) && watch.recentDeaths() >= HOPELESS) {
                    throw StartException.failed(
                            "%s does not start; why is said in %s.".formatted(name, data.log(name)));
                }
            }
            if (System.nanoTime() > deadline) {
                throw StartException.failed("Not up after %d seconds: %s; their logs are in %s."
                        .formatted(PATIENCE_TO_START.toSeconds(), String.join(", ", awaited), data.logs()));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /** Ends everything: the last started first, so that nobody loses what it stands on. */
    void end() throws InterruptedException, IOException {
        List<Watch> all = all();
        List<Watch> services = all.stream()
                .filter(watch -> watch.part().name().contains("-service"))
                .toList();
        List<Watch> rest =
                all.stream().filter(watch -> !services.contains(watch)).toList();
        for (List<Watch> group : List.of(services, rest)) {
            group.forEach(Watch::end);
            for (Watch watch : group) {
                watch.awaitEnd(PATIENCE_TO_END);
            }
        }
        clockwork.shutdownNow();
        register.clear();
    }

    private List<Watch> all() {
        synchronized (watches) {
            return List.copyOf(watches);
        }
    }
}
