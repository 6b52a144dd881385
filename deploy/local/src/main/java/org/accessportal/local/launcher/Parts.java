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
import org.accessportal.local.layout.Service;
import org.accessportal.local.mail.MailServer;
import org.accessportal.local.origin.Origin;
import org.accessportal.local.postgres.Databases;
import org.accessportal.local.postgres.PostgresServer;

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

    /**
     * The parts of a run.
     *
     * @param serviceHeap the heap of each service, and the database's buffers, in megabytes; 0 for the small ones of a desk
     */
    Parts(LocalRun run, Path repository, int serviceHeap) {
        this.serviceHeap = serviceHeap;
        this.run = run;
        this.repository = repository;
        this.jvm = new Jvm(run);
    }

    void prepare() throws IOException {
        jvm.dropOutdatedArchives();
    }

    Part postgres(PostgresServer server) {
        int buffers = serviceHeap == 0 ? DATABASE_BUFFERS : serviceHeap;
        return new Part(
                "postgres", server.startCommand(buffers), Map.of(), new Databases(run)::answer, server.stopCommand());
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
            Path jar = repository.resolve(service.artifact()).resolve("target/quarkus-app/quarkus-run.jar");
            if (!Files.exists(jar)) {
                throw StartException.failed("%s is not built: %s is missing.".formatted(service.artifact(), jar));
            }
            parts.add(new Part(
                    service.artifact(),
                    serviceHeap == 0 ? jvm.jar(jar, SERVICE_HEAP) : jvm.roomy(jar, serviceHeap),
                    settings.environment(service),
                    Readiness.healthy(run.ports().managementOf(service))));
        }
        return parts;
    }

    private String application() {
        return repository.resolve("frontend/dist").toString();
    }

    private Part own(String name, int heap, Class<?> main, int port, String... more) {
        return new Part(name, jvm.own(name, heap, main, more), Map.of(), Readiness.listens(port));
    }
}
