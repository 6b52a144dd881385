package org.accessportal.faults.orders;

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
import org.accessportal.local.sample.PersonaSessions;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** Twelve of the sample region's personas, and an administrator who makes what they order. */
final class Cast implements AutoCloseable {

    static final List<String> MANAGERS = List.of("anna", "bengt", "filip");
    static final List<String> EMPLOYEES = List.of("cecilia", "elias", "rakel", "gunilla");
    static final List<String> OWNERS = List.of("judit", "olof", "ingvar");
    static final String ATTESTER = "eva";
    static final String FULFILLER = "fredrik";
    private static final String ADMINISTRATOR = "helena";
    private static final List<Wish.Way> WAYS =
            List.of(Wish.Way.OWNED, Wish.Way.PAID, Wish.Way.BY_HAND, Wish.Way.FOR_ONESELF);

    private final PersonaSessions personas;

    Cast(LocalRun run) throws IOException {
        this.personas = new PersonaSessions(run);
    }

    /** Signs somebody in once more: a session is one person's at one desk. */
    PortalSession signIn(String key) throws IOException, InterruptedException, RefusedException {
        return personas.signIn(key);
    }

    /** The identity of somebody. */
    UUID id(String key) throws IOException, InterruptedException, RefusedException {
        return personas.id(key);
    }

    /** What every one of these orders: of each way, as many resources as it takes to come to that many orders. */
    List<Intent> intents(int orders) throws IOException, InterruptedException, RefusedException {
        Map<String, List<JsonNode>> recipients = recipients();
        List<UUID> owners = new ArrayList<>();
        for (String owner : OWNERS) {
            owners.add(id(owner));
        }
        PortalSession administrator = signIn(ADMINISTRATOR);
        List<Intent> intents = new ArrayList<>();
        for (int i = 0; intents.size() < orders; i++) {
            Wish.Way way = WAYS.get(i % WAYS.size());
            String code = "fault-order-" + i;
            JsonNode made = administrator
                    .post("/order/v1/resources", Wish.body(code, way, owners), code)
                    .body();
            var wish = new Wish(code, way, UUID.fromString(made.path("id").asText()));
            for (String sender : way == Wish.Way.FOR_ONESELF ? EMPLOYEES : MANAGERS) {
                for (JsonNode recipient : recipients.getOrDefault(sender, List.of())) {
                    intents.add(new Intent(
                            sender,
                            UUID.fromString(recipient.path("identityId").asText()),
                            UUID.fromString(recipient.path("engagementId").asText()),
                            wish));
                }
            }
        }
        return intents.subList(0, orders);
    }

    private Map<String, List<JsonNode>> recipients() throws IOException, InterruptedException, RefusedException {
        Map<String, List<JsonNode>> recipients = new HashMap<>();
        for (String manager : MANAGERS) {
            recipients.put(manager, recipientsOf(manager, "MANAGER"));
        }
        for (String employee : EMPLOYEES) {
            recipients.put(employee, recipientsOf(employee, "SELF"));
        }
        return recipients;
    }

    /** Those who work already, and whose orders the attester may attest. */
    private List<JsonNode> recipientsOf(String key, String right)
            throws IOException, InterruptedException, RefusedException {
        String today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        String attester = id(ATTESTER).toString();
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode item :
                signIn(key).get("/order/v1/recipients?limit=500").body().path("items")) {
            boolean works = item.path("from").asText().compareTo(today) <= 0;
            boolean attestsOwn = item.path("identityId").asText().equals(attester);
            if (right.equals(item.path("rights").path(0).asText()) && works && !attestsOwn) {
                found.add(item);
            }
        }
        return found;
    }

    @Override
    public void close() {
        personas.close();
    }
}
