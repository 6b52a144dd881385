package org.accessportal.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.local.layout.Ports;

/** What must be so before anything is started, so that the answer is one line now and not ten logs later. */
final class Preconditions {

    private static final long NEEDED_BYTES = 2L << 30;

    private Preconditions() {}

    static void check(LocalRun run) throws StartException, IOException {
        requireDisk(OwnerOnly.folder(run.data().root()));
        requireFree(run.ports());
        if (isRoot()) {
            // PostgreSQL refuses to run as root; unshare lets it be somebody else.
            requireTool("unshare", "util-linux");
        }
        requireTool("setsid", "util-linux");
    }

    private static void requireDisk(Path folder) throws IOException, StartException {
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < NEEDED_BYTES) {
            throw StartException.usage("Too little disk space at %s: %d MiB free, %d MiB needed."
                    .formatted(folder, usable >> 20, NEEDED_BYTES >> 20));
        }
    }

    private static void requireFree(Ports ports) throws StartException {
        for (Map.Entry<String, Integer> port : ports.all().entrySet()) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.getValue()));
            } catch (IOException e) {
                throw StartException.usage("Port %d (for %s) is taken; choose others with --port."
                        .formatted(port.getValue(), port.getKey()));
            }
        }
    }

    private static void requireTool(String tool, String debianPackage) throws StartException {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(":", -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, tool))) {
                return;
            }
        }
        throw StartException.usage("The program %s is missing; install the package %s.".formatted(tool, debianPackage));
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }
}
