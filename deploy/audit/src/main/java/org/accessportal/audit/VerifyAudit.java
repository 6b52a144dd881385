package org.accessportal.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Verifies exported audit logs; needs no database and no portal. */
public final class VerifyAudit {

    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private static final String USAGE = """
            Follows the hash chain of exported audit logs, from the files alone. Prints whose chain each is, how many
            rows it has, and that it is whole, or the first thing that is wrong. Status 1: something is wrong.

            Usage: deploy/verify-audit FILE… [--anchors FILE]

              FILE            an answer of POST /{service}/v1/audit-exports
              --anchors FILE  points that the chain has passed, as another service keeps them: an answer of
                              GET /{order|notification}/v1/audit-anchors?service=…; may be repeated. For one FILE only.
            """;

    private VerifyAudit() {}

    /** Verifies the files that the command line names. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        List<Path> files = new ArrayList<>();
        List<Path> anchors = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            String next = left.remove();
            if (!next.startsWith("--")) {
                files.add(Path.of(next));
            } else if (next.equals("--anchors") && !left.isEmpty()) {
                anchors.add(Path.of(left.remove()));
            } else {
                err.print(USAGE);
                return next.equals("--help") ? 0 : MISUSED;
            }
        }
        if (files.isEmpty() || (files.size() > 1 && !anchors.isEmpty())) {
            err.print(USAGE);
            return MISUSED;
        }
        try {
            return verify(files, anchors, out);
        } catch (IOException e) {
            err.println("Cannot be read: " + e.getMessage());
            return MISUSED;
        }
    }

    private static int verify(List<Path> files, List<Path> anchors, PrintStream out) throws IOException {
        Map<Long, String> points = points(anchors);
        boolean whole = true;
        for (Path file : files) {
            try (var reader = Files.newBufferedReader(file)) {
                Finding finding = ExportedChain.of(reader, points);
                out.println(finding.words(!anchors.isEmpty()));
                whole &= finding.whole();
            }
        }
        return whole ? 0 : BROKEN;
    }

    private static Map<Long, String> points(List<Path> files) throws IOException {
        Map<Long, String> points = new HashMap<>();
        for (Path file : files) {
            for (JsonNode point : new ObjectMapper().readTree(file.toFile()).path("items")) {
                points.put(point.path("number").asLong(), point.path("hash").asText());
            }
        }
        return points;
    }
}
