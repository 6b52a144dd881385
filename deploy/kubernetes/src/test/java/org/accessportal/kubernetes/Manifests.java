package org.accessportal.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects of one rendered overlay. */
record Manifests(List<JsonNode> objects) {

    static final YAMLMapper YAML = new YAMLMapper();
    static final Path FOLDER = Path.of("").toAbsolutePath();
    static final Path REPOSITORY = FOLDER.getParent().getParent();

    static final String NAMESPACE = "access-portal";

    static final List<String> SERVICES =
            List.of("identity-service", "policy-service", "order-service", "notification-service");

    private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

    static Manifests ofOverlay(String overlay) {
        return RENDERED.computeIfAbsent(overlay, Manifests::read);
    }

    private static Manifests read(String overlay) {
        try {
            return parse(Files.readString(FOLDER.resolve("rendered").resolve(overlay + ".yaml")));
        } catch (IOException e) {
            throw new IllegalStateException("The rendered overlay cannot be read", e);
        }
    }

    static Manifests parse(String yaml) throws IOException {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            return new Manifests(documents.readAll());
        }
    }

    /** All objects of a kind. */
    Stream<JsonNode> all(String kind) {
        return objects.stream().filter(each -> each.path("kind").asText().equals(kind));
    }

    /** The object of that kind and name; without the hash that a generated ConfigMap's name ends with. */
    Optional<JsonNode> find(String kind, String name) {
        return all(kind)
                .filter(each -> name(each).equals(name) || name(each).matches(name + "-[0-9a-z]{10}"))
                .findFirst();
    }

    JsonNode get(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new IllegalArgumentException("There is no " + kind + " " + name));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    /** What an object is called in a complaint. */
    static String title(JsonNode object) {
        return object.path("kind").asText() + " " + name(object);
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static Stream<String> texts(JsonNode array) {
        return each(array).map(JsonNode::asText);
    }

    /** What runs the portal's own pods. */
    Stream<JsonNode> deployments() {
        return all("Deployment");
    }

    static JsonNode podOf(JsonNode deployment) {
        return deployment.at("/spec/template/spec");
    }

    /** Every container of a pod, also those that run beside or before. */
    static Stream<JsonNode> containers(JsonNode pod) {
        return Stream.concat(each(pod.path("initContainers")), each(pod.path("containers")));
    }
}
