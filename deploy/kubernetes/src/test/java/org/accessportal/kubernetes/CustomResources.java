package org.accessportal.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the operators add to the cluster, checked against schemas of the fields that the portal uses. */
final class CustomResources {

    private static final Map<String, Optional<JsonSchema>> SCHEMAS = new HashMap<>();

    private CustomResources() {}

    static boolean knows(JsonNode object) {
        return schemaOf(object).isPresent();
    }

    static Optional<String> complaint(JsonNode object) {
        String found = schemaOf(object).orElseThrow().validate(object).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? Optional.empty() : Optional.of(Manifests.title(object) + ": " + found);
    }

    private static synchronized Optional<JsonSchema> schemaOf(JsonNode object) {
        return SCHEMAS.computeIfAbsent(CoreModel.kindOf(object), CustomResources::load);
    }

    private static Optional<JsonSchema> load(String kind) {
        return read(kind.replace('/', '_').replace(' ', '_')).map(spec -> {
            ObjectNode schema = (ObjectNode) read("object").orElseThrow();
            ((ObjectNode) schema.path("properties")).set("spec", spec);
            schema.set("$defs", read("common").orElseThrow());
            makeStrict(schema);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        });
    }

    private static Optional<JsonNode> read(String name) {
        try (InputStream in = CustomResources.class.getResourceAsStream("/schemas/" + name + ".yaml")) {
            return in == null ? Optional.empty() : Optional.of(Manifests.YAML.readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException("The schema " + name + " cannot be read", e);
        }
    }

    /** An object that says which properties it has has no others. */
    private static void makeStrict(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
            object.put("type", "object");
        }
        schema.forEach(CustomResources::makeStrict);
    }
}
