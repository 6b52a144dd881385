package org.accessportal.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accessportal.local.broker.Broker;
import org.accessportal.local.directory.DirectoryServer;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Replica;
import org.accessportal.local.layout.Service;
import org.accessportal.local.mail.MailServer;
import org.accessportal.local.origin.Origin;
import org.accessportal.local.postgres.Databases;
import org.accessportal.local.postgres.PostgresServer;
import org.jspecify.annotations.Nullable;

/** The list of everything that a local run consists of. */
final class Parts {

    private static final int SMALL_HEAP = 48;
    private static final int BROKER_HEAP = 256;
    private static final int SERVICE_HEAP = 192;

    private static final int DATABASE_BUFFERS = 64;

    private final LocalRun run;
    private final Path repository;
    private final Jvm jvm;
    private final int serviceHeap;
    private final @Nullable Path builds;

    Parts(Options options, Path repository) {
        this.serviceHeap = options.serviceHeap();
        this.builds = options.builds();
        this.run = options.run();
        this.repository = repository;
        this.jvm = new Jvm(run);
    }

    void prepare() throws IOException {
        jvm.dropOutdatedArchives();
    }

    Part postgres(PostgresServer server) {
        int buffers = serviceHeap == 0 ? DATABASE_BUFFERS : serviceHeap;
        return new Part(
                "postgres",
                () -> server.startCommand(buffers),
                Map.of(),
                new Databases(run)::answer,
                server.stopCommand());
    }

    /** What needs nothing but the data folder. */
    List<Part> surroundings() {
        return List.of(
                own("broker", BROKER_HEAP, Broker.class, run.ports().broker()),
                own(
                        "directory",
                        DirectoryServer.HEAP_MEGABYTES,
                        DirectoryServer.class,
                        run.ports().directory()),
                own("mail", SMALL_HEAP, MailServer.class, run.ports().mailbox()),
                own("origin", SMALL_HEAP, Origin.class, run.ports().origin(), application()));
    }

    /** The services; each needs its database, and copes with the absence of everything else. */
    List<Part> services() throws StartException {
        var settings = new ServiceSettings(run);
        List<Part> parts = new ArrayList<>();
        for (Service service : Service.values()) {
            for (Replica replica : run.ports().replicasOf(service)) {
                if (!Files.exists(jar(replica))) {
                    throw StartException.failed(
                            "%s is not built: %s is missing.".formatted(replica.name(), jar(replica)));
                }
                parts.add(new Part(
                        replica.name(),
                        () -> command(replica),
                        settings.environment(replica),
                        Readiness.healthy(run.ports().managementOf(replica))));
            }
        }
        return parts;
    }

    /** Where its build lies now: a process that runs must not find another one under its feet. */
    private List<String> command(Replica replica) throws IOException {
        Path jar = jar(replica).toRealPath();
        return serviceHeap == 0 ? jvm.jar(jar, SERVICE_HEAP) : jvm.roomy(jar, serviceHeap);
    }

    private Path jar(Replica replica) {
        Path build = builds == null
                ? repository.resolve(replica.service().artifact()).resolve("target/quarkus-app")
                : builds.resolve(replica.name());
        return build.resolve("quarkus-run.jar");
    }

    private String application() {
        return repository.resolve("frontend/dist").toString();
    }

    private Part own(String name, int heap, Class<?> main, int port, String... more) {
        return new Part(name, () -> jvm.own(name, heap, main, more), Map.of(), Readiness.listens(port));
    }
}
