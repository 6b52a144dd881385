package org.accessportal.restore;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.sample.Imports;
import org.accessportal.local.sample.Permission;
import org.accessportal.local.sample.PersonaSessions;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** The sample region's people at work: they order what needs nobody's yes, import, and fetch passwords. */
final class People implements AutoCloseable {

    /** Somebody whom the catalogue brings after the instant. */
    static final String NEWCOMER = "noras9001";

    private static final List<String> MANAGERS = List.of("anna", "bengt", "filip");
    private static final String ADMINISTRATOR = "helena";
    private static final String SOURCE = "region";
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(5);

    private final LocalRun run;
    private final PersonaSessions personas;

    People(LocalRun run) throws IOException {
        this.run = run;
        this.personas = new PersonaSessions(run);
    }

    PortalSession signIn(String key) throws IOException, InterruptedException, RefusedException {
        return personas.signIn(key);
    }

    /** Sends that many orders of new resources; the lines. */
    List<UUID> order(int orders) throws IOException, InterruptedException, RefusedException {
        PortalSession administrator = signIn(ADMINISTRATOR);
        List<UUID> lines = new ArrayList<>();
        while (lines.size() < orders) {
            String code = "restore-" + UUID.randomUUID();
            JsonNode resource = administrator
                    .post("/order/v1/resources", Permission.body(code, "Restore", Map.of("approvals", List.of())), code)
                    .body();
            for (String manager : MANAGERS) {
                PortalSession sender = signIn(manager);
                for (JsonNode recipient : staffOf(sender)) {
                    if (lines.size() < orders) {
                        lines.add(order(sender, recipient, resource.path("id").asText()));
                    }
                }
            }
        }
        return lines;
    }

    private static List<JsonNode> staffOf(PortalSession manager)
            throws IOException, InterruptedException, RefusedException {
        String today = LocalDate.now(ZONE).toString();
        List<JsonNode> staff = new ArrayList<>();
        for (JsonNode item :
                manager.get("/order/v1/recipients?limit=500").body().path("items")) {
            boolean works = item.path("from").asText("").compareTo(today) <= 0;
            if (works && "MANAGER".equals(item.path("rights").path(0).asText())) {
                staff.add(item);
            }
        }
        return staff;
    }

    private static UUID order(PortalSession sender, JsonNode recipient, String resource)
            throws IOException, InterruptedException, RefusedException {
        Map<String, Object> line = Map.of(
                "recipientId",
                recipient.path("identityId").asText(),
                "engagementId",
                recipient.path("engagementId").asText(),
                "resourceId",
                resource,
                "action",
                "NEW");
        String draft = sender.post("/order/v1/orders", Map.of("lines", List.of(line)), key())
                .body()
                .path("id")
                .asText();
        JsonNode sent = sender.post("/order/v1/orders/" + draft + "/sending", Map.of(), key())
                .body();
        return UUID.fromString(sent.path("lineIds").path(0).asText());
    }

    /** Fetches one of the initial passwords that wait; which. */
    UUID fetchPassword() throws IOException, InterruptedException, RefusedException {
        for (String manager : MANAGERS) {
            PortalSession session = signIn(manager);
            for (JsonNode item :
                    session.get("/notification/v1/passwords?limit=50").body().path("items")) {
                if ("FETCH".equals(item.path("actions").path(0).asText())) {
                    String id = item.path("id").asText();
                    session.post("/notification/v1/passwords/" + id + "/fetching", Map.of(), key());
                    return UUID.fromString(id);
                }
            }
        }
        throw new IllegalStateException("Nobody has a password to fetch");
    }

    /** Imports the region's catalogue once more, with somebody new and without somebody who was there. */
    void importChanges() throws IOException, InterruptedException, RefusedException {
        Path changed = run.data().root().resolve("changed.ldif");
        String catalogue = Files.readString(run.data().sample().resolve(SOURCE + ".ldif"));
        Files.writeString(changed, Changes.made(catalogue, NEWCOMER));
        var imports = new Imports(signIn(ADMINISTRATOR));
        JsonNode ended = imports.await(imports.send(SOURCE, changed, key()), LONGEST_IMPORT);
        if (!Imports.isApplied(ended)) {
            throw new RefusedException("The import ended as " + ended, 409);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        personas.close();
    }
}
