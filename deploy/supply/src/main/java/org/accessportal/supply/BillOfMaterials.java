package org.accessportal.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A bill of materials in CycloneDX's JSON form, for one image. The build's own lists what it takes to build as well; only
 * what runs is kept.
 */
final class BillOfMaterials {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWN = "pkg:maven/org.accessportal/";

    private final ObjectNode document;

    private BillOfMaterials(ObjectNode document) {
        this.document = document;
    }

    /** Throws when the file is not such a bill, or lists nothing. */
    static BillOfMaterials read(Path file) throws IOException {
        if (!(JSON.readTree(file.toFile()) instanceof ObjectNode document)
                || !"CycloneDX".equals(document.path("bomFormat").textValue())
                || document.path("components").isEmpty()) {
            throw new IOException(file + " is no CycloneDX bill of materials with components");
        }
        return new BillOfMaterials(document);
    }

    /** The same without what is only needed to build, and without the dates that make two builds differ. */
    BillOfMaterials shipped() {
        ObjectNode kept = document.deepCopy();
        Set<String> left = new HashSet<>();
        kept.withArray("components").forEach(each -> {
            if (isForBuilding(each)) {
                left.add(each.path("bom-ref").asText());
            }
        });
        removeIf(
                kept.withArray("components"),
                each -> left.contains(each.path("bom-ref").asText()));
        removeIf(
                kept.withArray("dependencies"),
                each -> left.contains(each.path("ref").asText()));
        kept.withArray("dependencies").forEach(each -> {
            if (each instanceof ObjectNode dependency && dependency.has("dependsOn")) {
                removeIf(dependency.withArray("dependsOn"), ref -> left.contains(ref.asText()));
            }
        });
        kept.remove("serialNumber");
        if (kept.path("metadata") instanceof ObjectNode metadata) {
            metadata.remove("timestamp");
        }
        return new BillOfMaterials(kept);
    }

    void write(Path file) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document);
    }

    /** What others have made. */
    List<Component> components() {
        List<Component> components = new ArrayList<>();
        document.path("components").forEach(each -> {
            String purl = each.path("purl").asText();
            if (!purl.startsWith(OWN)) {
                components.add(new Component(purl, licences(each)));
            }
        });
        return components;
    }

    private static List<String> licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        component.path("licenses").forEach(each -> {
            JsonNode licence = each.path("license");
            Stream.of(licence.path("id"), licence.path("name"), each.path("expression"))
                    .filter(JsonNode::isTextual)
                    .findFirst()
                    .ifPresent(text -> licences.addAll(choices(text.asText())));
        });
        return licences;
    }

    /** The licences that an expression lets one choose from; one that binds several together stays whole. */
    private static List<String> choices(String expression) {
        return expression.contains(" AND ")
                ? List.of(expression)
                : List.of(expression.replaceAll("[()]", "").split(" OR "));
    }

    private static boolean isForBuilding(JsonNode component) {
        for (JsonNode property : component.path("properties")) {
            if ("quarkus:component:scope".equals(property.path("name").asText())) {
                return "development".equals(property.path("value").asText());
            }
        }
        return false;
    }

    private static void removeIf(ArrayNode nodes, Predicate<JsonNode> isLeft) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (isLeft.test(nodes.get(i))) {
                nodes.remove(i);
            }
        }
    }
}
