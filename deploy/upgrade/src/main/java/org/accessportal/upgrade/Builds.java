package org.accessportal.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.accessportal.local.layout.Replica;

/**
 * Which build each process starts from the next time: a link for each in one folder.
 *
 * @param folder of the links
 */
record Builds(Path folder) {

    /** The process starts from the build of that repository the next time. */
    void point(Replica replica, Path repository) throws IOException {
        Files.createDirectories(folder);
        Path build = repository
                .resolve(replica.service().artifact())
                .resolve("target/quarkus-app")
                .toRealPath();
        Path fresh = folder.resolve(replica.name() + ".new");
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, build);
        Files.move(fresh, folder.resolve(replica.name()), StandardCopyOption.ATOMIC_MOVE);
    }
}
