package org.accessportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accessportal.local.launcher.RunningPortal;

/** How much memory processes take, in megabytes: what is shared with others is shared out among them (PSS). */
final class Memory {

    private static final String PSS = "Pss:";
    private static final int KILOBYTES = 1_024;

    private Memory() {}

    /** What each process of the portal takes, with all that it has started. */
    static Map<String, Long> of(RunningPortal portal) throws IOException {
        Map<String, Long> megabytes = new TreeMap<>();
        Set<Long> counted = new HashSet<>();
        for (var process : portal.processes().entrySet()) {
            megabytes.put(process.getKey(), tree(process.getValue(), counted));
        }
        megabytes.put("launcher", tree(portal.launcher(), counted));
        return megabytes;
    }

    private static long tree(ProcessHandle process, Set<Long> counted) {
        long kilobytes = counted.add(process.pid()) ? pss(process.pid()) : 0;
        for (ProcessHandle child : process.descendants().toList()) {
            kilobytes += counted.add(child.pid()) ? pss(child.pid()) : 0;
        }
        return kilobytes / KILOBYTES;
    }

    /** Kilobytes; none for a process that has just ended. */
    private static long pss(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith(PSS))
                    .map(line -> line.substring(PSS.length()).replace("kB", "").strip())
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
