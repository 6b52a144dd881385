package org.accessportal.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Sends files to be imported, and follows what becomes of them. */
public final class Imports {

    private static final String APPLIED = "APPLIED";
    private static final String HELD = "HELD";
    private static final Set<String> ENDED = Set.of(APPLIED, HELD, "DISCARDED", "FAILED");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final PortalSession session;

    public Imports(PortalSession session) {
        this.session = session;
    }

    /** Sends a file; returns the path of its run, when all of it has been read. */
    public String send(String source, Path file, String key)
            throws IOException, InterruptedException, RefusedException {
        return session.post(
                        "/identity/v1/imports?source=" + source,
                        "text/ldif",
                        HttpRequest.BodyPublishers.ofFile(file),
                        key)
                .location()
                .getPath();
    }

    /** Waits until the run has come to an end, or is held; returns the run. */
    public JsonNode await(String path, Duration longest) throws IOException, InterruptedException, RefusedException {
        long deadline = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode run = read(path);
            if (ENDED.contains(run.path("state").asText())) {
                return run;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new RefusedException("The import did not end within " + longest, 504);
    }

    /** Lets a held run do what it would do. */
    public void resume(String path, String reason) throws IOException, InterruptedException, RefusedException {
        session.post(path + "/resumption", Map.of("reason", reason), "resume-" + path.hashCode());
    }

    /** Whether the run has made its changes. */
    public static boolean isApplied(JsonNode run) {
        return APPLIED.equals(run.path("state").asText());
    }

    /** Whether the run waits for a human (ID-6). */
    public static boolean isHeld(JsonNode run) {
        return HELD.equals(run.path("state").asText());
    }

    /**
     * Before the first import an administrator is known by the settings alone; the import puts the catalogue's person
     * in that place, and a session of the stand-in sees nothing any more.
     */
    private JsonNode read(String path) throws IOException, InterruptedException, RefusedException {
        try {
            return session.get(path).body();
        } catch (RefusedException e) {
            if (!e.concernsTheSession()) {
                throw e;
            }
            session.signIn();
            return session.get(path).body();
        }
    }
}
