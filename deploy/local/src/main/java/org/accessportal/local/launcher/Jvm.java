package org.accessportal.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accessportal.local.layout.LocalRun;

/** How the Java processes of the local run are called: small, quick to start, by the same Java as the launcher. */
final class Jvm {

    private final LocalRun run;

    Jvm(LocalRun run) {
        this.run = run;
    }

    /** A class of this module. */
    List<String> own(String name, int heapMegabytes, Class<?> main, String... more) {
        List<String> command = small(heapMegabytes);
        command.add("-Xss512k");
        command.add("-XX:+AutoCreateSharedArchive");
        command.add("-XX:SharedArchiveFile=" + run.data().cache().resolve(name + ".jsa"));
        command.add("-Xlog:cds=off,cds+dynamic=off");
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

    private static List<String> small(int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        // Netty and Kafka still use what later versions of Java will take away; that is no news for this log.
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("--enable-native-access=ALL-UNNAMED");
        return command;
    }
}
