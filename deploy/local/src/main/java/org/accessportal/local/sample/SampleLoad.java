package org.accessportal.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.local.purchasing.PurchasingSystem;
import org.accessportal.sample.Persona;
import org.accessportal.sample.PersonaFile;
import org.accessportal.sample.SampleData;

/**
 * Loads what the data folder's sample files hold, through the portal's own interfaces and with the administrators' own
 * cards. Each step is noted when it is done; after a crash the rest is done by the next start.
 */
public final class SampleLoad {

    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(10);

    /** Eva, the SIS-funktion of the region. */
    private static final String ATTESTER = "eva";

    private static final List<String> ATTESTED_OUTSIDE = List.of("210*", "320*");

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
            for (Persona attester : attestersOf(organization)) {
                once("attest-list-" + organization, () -> makeAttestList(attester));
                once("purchasing-list-" + organization, () -> makePurchasingList(organization));
            }
        }
    }

    /** The SIS-funktion of the region attests, so that orders there have somebody to go to (AP-2). */
    private List<Persona> attestersOf(String organization) throws IOException {
        return PersonaFile.read(data.personas()).stream()
                .filter(persona ->
                        persona.key().equals(ATTESTER) && persona.organization().equals(organization))
                .toList();
    }

    private void makeAttestList(Persona attester) throws IOException, InterruptedException, RefusedException {
        progress.accept("Making the attest list of " + attester.organization());
        String identityId;
        try (PortalSession session = PortalSession.of(run, attester)) {
            identityId = session.get("/identity/v1/session")
                    .body()
                    .path("identityId")
                    .asText();
        }
        try (PortalSession keeper = PortalSession.administrator(run, attester.organization(), "ATTEST_LIST_KEEPER")) {
            Map<String, Object> list = Map.of(
                    "name", attester.organizationName(),
                    "costResponsibilityNumbers", List.of("*"),
                    "attesters", List.of(Map.of("identityId", identityId)));
            WhenHeardOf.post(keeper, "/order/v1/attest-lists", list, "sample-attest-list-" + attester.organization());
        }
    }

    /** Two administrations attest in the purchasing system, so that both ways can be seen (AP-2). */
    private void makePurchasingList(String organization) throws IOException, InterruptedException, RefusedException {
        try (PortalSession keeper = PortalSession.administrator(run, organization, "ATTEST_LIST_KEEPER")) {
            Map<String, Object> list = Map.of(
                    "name",
                    "Marknadsplatsen",
                    "costResponsibilityNumbers",
                    ATTESTED_OUTSIDE,
                    "attesters",
                    List.of(),
                    "system",
                    PurchasingSystem.CODE);
            WhenHeardOf.post(keeper, "/order/v1/attest-lists", list, "sample-purchasing-list-" + organization);
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
