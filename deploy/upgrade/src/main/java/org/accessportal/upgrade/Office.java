package org.accessportal.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.accessportal.bench.load.Reply;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.sample.Permission;
import org.accessportal.local.sample.PersonaSessions;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** The sample region's people at work: they read in all services, and order what is delivered without anybody's yes. */
final class Office implements AutoCloseable {

    private static final List<String> MANAGERS = List.of("anna", "bengt", "filip");
    private static final String ADMINISTRATOR = "helena";
    private static final List<String> OTHERS = List.of("eva", "judit", "olof", ADMINISTRATOR);
    private static final List<Visit> VISITS = List.of(Visit.values());
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final PersonaSessions personas;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, List<UUID>> staff = new HashMap<>();
    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();
    private final Queue<UUID> ordered = new ConcurrentLinkedQueue<>();

    Office(LocalRun run) throws IOException {
        this.personas = new PersonaSessions(run);
    }

    /** Signs everybody in, and makes that many things to order. */
    void open(int orders) throws IOException, InterruptedException, RefusedException {
        for (String key : MANAGERS) {
            visitors.put(key, new Visitor(client, personas.signIn(key)));
        }
        for (String key : OTHERS) {
            visitors.put(key, new Visitor(client, personas.signIn(key)));
        }
        PortalSession administrator = personas.signIn(ADMINISTRATOR);
        while (wishes.size() < orders) {
            String code = "upgrade-" + UUID.randomUUID();
            UUID resource = UUID.fromString(administrator
                    .post("/order/v1/resources", Permission.body(code, "Upgrade", Map.of("approvals", List.of())), code)
                    .body()
                    .path("id")
                    .asText());
            for (String manager : MANAGERS) {
                addWishes(manager, resource);
            }
        }
    }

    private void addWishes(String manager, UUID resource) throws IOException, InterruptedException, RefusedException {
        String today = LocalDate.now(ZONE).toString();
        List<UUID> own = new ArrayList<>();
        for (JsonNode item :
                visitor(manager).get("/order/v1/recipients?limit=500").path("items")) {
            boolean here = item.path("from").asText("").compareTo(today) <= 0;
            if (here && "MANAGER".equals(item.path("rights").path(0).asText())) {
                UUID identity = UUID.fromString(item.path("identityId").asText());
                own.add(identity);
                wishes.add(new Wish(
                        manager,
                        identity,
                        UUID.fromString(item.path("engagementId").asText()),
                        resource));
            }
        }
        staff.put(manager, own);
    }

    /** One request of the day; every tenth orders something. */
    Reply ask(int request) throws InterruptedException {
        Visit visit = VISITS.get(request % VISITS.size());
        try {
            carryOut(visit, MANAGERS.get(request / VISITS.size() % MANAGERS.size()));
            return new Reply(visit.name(), visit == Visit.ORDER, null);
        } catch (IOException | RefusedException e) {
            return new Reply(visit.name(), visit == Visit.ORDER, visit + ": " + e);
        }
    }

    private void carryOut(Visit visit, String manager) throws IOException, InterruptedException, RefusedException {
        switch (visit) {
            case SESSION -> visitor(manager).get("/identity/v1/session");
            case NAMES -> visitor(manager).post("/identity/v1/identities/names", Map.of("ids", staffOf(manager)));
            case PERSON ->
                visitor(manager)
                        .get("/identity/v1/identities/" + staffOf(manager).getFirst());
            case POLICIES -> visitor("eva").get("/policy/v1/policies?limit=50");
            case PASSWORDS -> visitor(manager).get("/notification/v1/passwords?limit=50");
            case MESSAGES -> visitor(ADMINISTRATOR).get("/notification/v1/messages?limit=50");
            case LINES -> visitor(manager).get("/order/v1/lines?scope=MINE&open=false&limit=50");
            case RECIPIENTS -> visitor(manager).get("/order/v1/recipients?limit=50");
            case CATALOGUE -> visitor(manager).get("/order/v1/resources?limit=50");
            case ORDER -> order();
        }
    }

    private void order() throws IOException, InterruptedException, RefusedException {
        Wish wish = wishes.poll();
        if (wish == null) {
            throw new IOException("There is nothing left to order");
        }
        Visitor sender = visitor(wish.sender());
        String draft = sender.post("/order/v1/orders", wish.order()).path("id").asText();
        JsonNode sent = sender.post("/order/v1/orders/" + draft + "/sending", Map.of());
        ordered.add(UUID.fromString(sent.path("lineIds").path(0).asText()));
    }

    private Visitor visitor(String key) {
        Visitor visitor = visitors.get(key);
        if (visitor == null) {
            throw new IllegalStateException(key + " is not at work");
        }
        return visitor;
    }

    private List<UUID> staffOf(String manager) {
        return staff.getOrDefault(manager, List.of());
    }

    /** The lines that were acknowledged. */
    List<UUID> ordered() {
        return List.copyOf(ordered);
    }

    @Override
    public void close() {
        personas.close();
        client.shutdownNow();
        client.close();
    }
}
