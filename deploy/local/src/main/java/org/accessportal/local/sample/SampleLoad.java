package org.accessportal.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.sample.Persona;
import org.accessportal.sample.SampleData;

/**
 * Loads what the data folder's sample files hold, through the portal's own interfaces and with the administrators' own
 * cards. Each step is noted when it is done; after a crash the rest is done by the next start.
 */
public final class SampleLoad {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(10);

    private final LocalRun run;
    private final DataFolder data;
    private final List<Persona> personas;
    private final Consumer<String> progress;

    public SampleLoad(LocalRun run, List<Persona> personas, Consumer<String> progress) {
        this.run = run;
        this.data = run.data();
        this.personas = personas;
        this.progress = progress;
    }

    public void carryOut() throws IOException, InterruptedException, RefusedException {
        for (Map.Entry<String, SampleData.Sources> entry : SampleData.sources().entrySet()) {
            String organization = entry.getKey();
            once("import-" + entry.getValue().administrators(), () -> {
                progress.accept("Importing the administrators of " + organization);
                importFile(organization, entry.getValue().administrators());
            });
            if (!Files.exists(SampleFiles.organizationsPersonas(data))) {
                continue;
            }
            once("catalogue-" + organization, () -> {
                progress.accept("Making resources and policies of " + organization);
                try (PortalSession system = session(organization, "SYSTEM_ADMINISTRATOR");
                        PortalSession policies = session(organization, "POLICY_ADMINISTRATOR")) {
                    new CatalogueLoad(data, organization, system, policies).carryOut();
                }
            });
            once("import-" + entry.getValue().people(), () -> {
                progress.accept("Importing the people of " + organization);
                importFile(organization, entry.getValue().people());
            });
        }
    }

    /** Something that is done once in the life of a data folder. */
    private interface Step {
        void carryOut() throws IOException, InterruptedException, RefusedException;
    }

    private void once(String name, Step step) throws IOException, InterruptedException, RefusedException {
        Path done = data.sample().resolve("done").resolve(name);
        if (!Files.exists(done)) {
            step.carryOut();
            OwnerOnly.write(done, "");
        }
    }

    /** The session of whoever has the role in the whole organization. */
    private PortalSession session(String organization, String role)
            throws IOException, InterruptedException, RefusedException {
        Persona administrator = personas.stream()
                .filter(persona -> persona.organization().equals(organization))
                .filter(persona -> persona.roles().contains(new Persona.Role(role, null)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + role + " of " + organization));
        return PortalSession.of(run, administrator);
    }

    private void importFile(String organization, String source)
            throws IOException, InterruptedException, RefusedException {
        Path file = data.sample().resolve(source + ".ldif");
        try (PortalSession session = session(organization, "SYSTEM_ADMINISTRATOR")) {
            String path = session.post(
                            "/identity/v1/imports?source=" + source,
                            "text/ldif",
                            HttpRequest.BodyPublishers.ofFile(file),
                            "sample-" + source)
                    .location()
                    .getPath();
            awaitApplied(session, path);
        }
    }

    private static void awaitApplied(PortalSession session, String path)
            throws IOException, InterruptedException, RefusedException {
        long deadline = System.nanoTime() + LONGEST_IMPORT.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode run = read(session, path);
            switch (run.path("state").asText()) {
                case "APPLIED" -> {
                    return;
                }
                case "HELD", "DISCARDED", "FAILED" -> throw new RefusedException("The import ended as " + run, 409);
                default -> Thread.sleep(BETWEEN_LOOKS);
            }
        }
        throw new RefusedException("The import did not end within " + LONGEST_IMPORT, 504);
    }

    /**
     * Before the first import an administrator is known by the settings alone; the import puts the catalogue's person
     * in that place, and a session of the stand-in sees nothing any more.
     */
    private static JsonNode read(PortalSession session, String path)
            throws IOException, InterruptedException, RefusedException {
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
