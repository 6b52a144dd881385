package org.accessportal.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.sample.Imports;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** Sends an export to the portal as an administrator would, again and again until it has been applied. */
final class Feed {

    private static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 40;

    private final LocalRun run;
    private final String organization;

    Feed(LocalRun run, String organization) {
        this.run = run;
        this.organization = organization;
    }

    /** Returns when the export has been applied; returns how often it had to be sent. */
    int send(Path file) throws IOException, InterruptedException {
        String latest = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try (PortalSession session = PortalSession.administrator(run, organization, SYSTEM_ADMINISTRATOR)) {
                var imports = new Imports(session);
                String path = imports.send(organization, file, UUID.randomUUID().toString());
                JsonNode ended = imports.await(path, LONGEST_IMPORT);
                if (Imports.isHeld(ended)) {
                    imports.resume(path, "A test of faults");
                    ended = imports.await(path, LONGEST_IMPORT);
                }
                if (Imports.isApplied(ended)) {
                    return attempt;
                }
                latest = ended.toString();
            } catch (IOException | RefusedException e) {
                latest = e.toString();
            }
            Thread.sleep(PAUSE);
        }
        throw new IOException("The import was not applied: " + latest);
    }
}
