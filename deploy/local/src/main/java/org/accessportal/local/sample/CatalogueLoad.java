package org.accessportal.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the resources, the active policies and the separations of one organization, as far as they are not there already. */
public final class CatalogueLoad {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 50;

    private final Path folder;
    private final String organization;
    private final PortalSession system;
    private final PortalSession policyKeeper;

    /**
     * Loads what the folder holds of the organization.
     *
     * @param folder where the sample's files of resources, policies and separations lie
     */
    public CatalogueLoad(Path folder, String organization, PortalSession system, PortalSession policyKeeper) {
        this.folder = folder;
        this.organization = organization;
        this.system = system;
        this.policyKeeper = policyKeeper;
    }

    /** Makes what is missing. */
    public void carryOut() throws IOException, InterruptedException, RefusedException {
        Map<String, String> resources = present(system, "/order/v1/resources", "code", "id");
        for (JsonNode body : file("resources-")) {
            String code = body.path("code").asText();
            if (!resources.containsKey(code)) {
                resources.put(code, made(system, "/order/v1/resources", body, key("resource", code)));
            }
        }
        keepApart(resources);
        Map<String, String> ids = present(policyKeeper, "/policy/v1/policies", "name", "id");
        Map<String, String> states = present(policyKeeper, "/policy/v1/policies", "name", "state");
        for (JsonNode body : file("policies-")) {
            String name = body.path("name").asText();
            if (!ids.containsKey(name)) {
                ids.put(name, made(policyKeeper, "/policy/v1/policies", withIds(body, resources), key("policy", name)));
            }
            if (!"ACTIVE".equals(states.get(name))) {
                policyKeeper.post(
                        "/policy/v1/policies/" + ids.get(name) + "/activation",
                        Map.of("reason", body.path("reason").asText()),
                        key("activation", name));
            }
        }
    }

    /** Those are for the whole organization, and so a system administrator makes them (PO-9). */
    private void keepApart(Map<String, String> resources) throws IOException, InterruptedException, RefusedException {
        Map<String, String> there = present(system, "/policy/v1/separations", "name", "id");
        for (JsonNode body : file("separations-")) {
            String name = body.path("name").asText();
            if (!there.containsKey(name)) {
                made(system, "/policy/v1/separations", sidesById(body, resources), key("separation", name));
            }
        }
    }

    private static JsonNode sidesById(JsonNode separation, Map<String, String> ids) {
        ObjectNode body = separation.deepCopy();
        for (String side : List.of("one", "other")) {
            ArrayNode resourceIds = body.putArray(side + "ResourceIds");
            body.remove(side + "ResourceCodes").forEach(code -> resourceIds.add(ids.get(code.asText())));
        }
        return body;
    }

    private static String made(PortalSession session, String path, JsonNode body, String key)
            throws IOException, InterruptedException, RefusedException {
        return WhenHeardOf.post(session, path, body, key).body().path("id").asText();
    }

    private static JsonNode withIds(JsonNode policy, Map<String, String> ids) {
        JsonNode body = policy.deepCopy();
        for (JsonNode resource : body.path("resources")) {
            var fields = (ObjectNode) resource;
            fields.put("resourceId", ids.get(fields.remove("resourceCode").asText()));
            if (!fields.has("level")) {
                fields.putNull("level");
            }
        }
        return body;
    }

    private JsonNode file(String prefix) throws IOException {
        return JSON.readTree(folder.resolve(prefix + organization + ".json").toFile());
    }

    private static Map<String, String> present(PortalSession session, String path, String key, String value)
            throws IOException, InterruptedException, RefusedException {
        Map<String, String> found = new HashMap<>();
        JsonNode page;
        int offset = 0;
        do {
            page = session.get(path + "?limit=" + PAGE + "&offset=" + offset).body();
            for (JsonNode item : page.path("items")) {
                found.put(item.path(key).asText(), item.path(value).asText());
            }
            offset += PAGE;
        } while (offset < page.path("total").asInt());
        return found;
    }

    private String key(String kind, String name) {
        return "sample-%s-%s-%08x".formatted(kind, organization, name.hashCode());
    }
}
