package org.accessportal.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.sample.SampleData;

/**
 * Loads what the data folder's sample files hold, through the portal's own interfaces and with the administrators' own
 * cards. Each step is noted when it is done; after a crash the rest is done by the next start.
 */
public final class SampleLoad {

    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(10);

    private final LocalRun run;
    private final DataFolder data;
    private final Consumer<String> progress;

    public SampleLoad(LocalRun run, Consumer<String> progress) {
        this.run = run;
        this.data = run.data();
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
                try (PortalSession system = PortalSession.administrator(run, organization, "SYSTEM_ADMINISTRATOR");
                        PortalSession policies =
                                PortalSession.administrator(run, organization, "POLICY_ADMINISTRATOR")) {
                    new CatalogueLoad(data.sample(), organization, system, policies).carryOut();
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

    private void importFile(String organization, String source)
            throws IOException, InterruptedException, RefusedException {
        Path file = data.sample().resolve(source + ".ldif");
        try (PortalSession session = PortalSession.administrator(run, organization, "SYSTEM_ADMINISTRATOR")) {
            var imports = new Imports(session);
            JsonNode ended = imports.await(imports.send(source, file, "sample-" + source), LONGEST_IMPORT);
            if (!Imports.isApplied(ended)) {
                throw new RefusedException("The import ended as " + ended, 409);
            }
        }
    }
}
