package org.accessportal.bench.orders;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.sample.Permission;
import org.accessportal.local.sample.PersonaSessions;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** The sample region's personas who order, decide and carry out, and what is made for them to order. */
public final class Cast implements AutoCloseable {

    static final List<String> MANAGERS = List.of("anna", "bengt", "filip");
    static final List<String> OWNERS = List.of("judit", "olof", "ingvar", "eva", "vera");
    static final String FULFILLER = "fredrik";
    private static final String ADMINISTRATOR = "helena";
    private static final String SYSTEM = "Benchmark";
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final PersonaSessions personas;
    private final Map<String, List<JsonNode>> recipients = new HashMap<>();
    private final PortalSession administrator;
    private int resources;

    public Cast(LocalRun run) throws IOException, InterruptedException, RefusedException {
        this.personas = new PersonaSessions(run);
        this.administrator = personas.signIn(ADMINISTRATOR);
    }

    /** Signs somebody in once more. */
    PortalSession signIn(String key) throws IOException, InterruptedException, RefusedException {
        return personas.signIn(key);
    }

    /** The identities of these personas, in their order. */
    List<UUID> ids(List<String> keys) throws IOException, InterruptedException, RefusedException {
        List<UUID> ids = new ArrayList<>();
        for (String key : keys) {
            ids.add(personas.id(key));
        }
        return ids;
    }

    /** A resource that takes its owner's yes, and is delivered by itself after that. */
    UUID makeResource(String owner) throws IOException, InterruptedException, RefusedException {
        resources++;
        String code = "bench-order-" + resources;
        Map<String, Object> ordering =
                Map.of("approvals", List.of("RESOURCE_OWNER"), "ownerIds", List.of(personas.id(owner)));
        JsonNode made = administrator
                .post("/order/v1/resources", Permission.body(code, SYSTEM, ordering), code)
                .body();
        return UUID.fromString(made.path("id").asText());
    }

    /** That many different things to order, for those who work for the managers now; makes the resources for it. */
    List<Wish> wishes(int number) throws IOException, InterruptedException, RefusedException {
        List<Wish> wishes = new ArrayList<>();
        while (wishes.size() < number) {
            String owner = OWNERS.get(resources % OWNERS.size());
            UUID resource = makeResource(owner);
            for (String manager : MANAGERS) {
                for (JsonNode recipient : recipientsOf(manager)) {
                    wishes.add(new Wish(
                            manager,
                            UUID.fromString(recipient.path("identityId").asText()),
                            UUID.fromString(recipient.path("engagementId").asText()),
                            resource,
                            owner));
                }
            }
        }
        return wishes.subList(0, number);
    }

    /** Whoever decides is not among them: nobody decides about themselves (RO-7). */
    private List<JsonNode> recipientsOf(String manager) throws IOException, InterruptedException, RefusedException {
        List<JsonNode> known = recipients.get(manager);
        if (known == null) {
            known = new ArrayList<>();
            String today = LocalDate.now(ZONE).toString();
            List<UUID> owners = ids(OWNERS);
            for (JsonNode item :
                    signIn(manager).get("/order/v1/recipients?limit=500").body().path("items")) {
                boolean here = item.path("from").asText("").compareTo(today) <= 0;
                boolean decides =
                        owners.contains(UUID.fromString(item.path("identityId").asText()));
                if (here
                        && !decides
                        && "MANAGER".equals(item.path("rights").path(0).asText())) {
                    known.add(item);
                }
            }
            recipients.put(manager, known);
        }
        return known;
    }

    @Override
    public void close() {
        personas.close();
    }
}
