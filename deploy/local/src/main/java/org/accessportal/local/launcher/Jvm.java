package org.accessportal.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;

/** How the Java processes of the local run are called: small, quick to start, by the same Java as the launcher. */
final class Jvm {

    private final LocalRun run;

    Jvm(LocalRun run) {
        this.run = run;
    }

    /** A class of this module. */
    List<String> own(String name, int heapMegabytes, Class<?> main, String... more) {
        List<String> command = small(heapMegabytes);
        command.addAll(sharedClasses(name));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(run.arguments());
        command.addAll(List.of(more));
        return command;
    }

    /** A service as it is shipped. */
    List<String> jar(Path jar, int heapMegabytes) {
        List<String> command = small(heapMegabytes);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /**
     * A service as it is shipped, with as much heap as that from the start. It keeps the quick compiler: where few
     * processors are shared by many processes, the slow one takes more than it gives for as long as a measurement lasts.
     */
    List<String> roomy(Path jar, int heapMegabytes) {
        return List.of(
                java(),
                "-Xmx" + heapMegabytes + "m",
                "-Xms" + heapMegabytes / 2 + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Deletes the archives that earlier builds have left. */
    void dropOutdatedArchives() throws IOException {
        try (Stream<Path> files = Files.list(OwnerOnly.folder(run.data().cache()))) {
            for (Path file : files.filter(each -> !each.toString().endsWith(archiveSuffix()))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static String archiveSuffix() {
        return "-" + Path.of(System.getProperty("java.class.path")).toFile().lastModified() + ".jsa";
    }

    /** An archive of loaded classes, which the process itself writes when it first ends in good order. */
    private List<String> sharedClasses(String name) {
        Path archive = run.data().cache().resolve(name + archiveSuffix());
        return List.of(
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off,cds+dynamic=off");
    }

    private static List<String> small(int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-Xmx" + heapMegabytes + "m");
        // Left alone, the heap begins at its full size, and all of it is soon in use.
        command.add("-Xms8m");
        command.add("-XX:MinHeapFreeRatio=10");
        command.add("-XX:MaxHeapFreeRatio=20");
        command.add("-XX:-ShrinkHeapInSteps");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+UseCompactObjectHeaders");
        command.add("-Xss512k");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        // Netty and Kafka still use what later versions of Java will take away; that is no news for this log.
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("--enable-native-access=ALL-UNNAMED");
        return command;
    }
}
