package org.accessportal.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule finds the manifest that breaks it. A file of {@code broken/} says in which object of the production overlay
 * something is set or removed, or what is added, and what the rule must say.
 */
class BrokenManifestTest {

    private static final Path BROKEN = Manifests.FOLDER.resolve("src/test/resources/broken");

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isFound(String file) throws IOException {
        JsonNode fixture = Manifests.YAML.readTree(BROKEN.resolve(file).toFile());
        Rule rule = ruleOf(file);

        assertThat(rule.violations(broken(fixture)))
                .as("complaints of %s", rule)
                .anyMatch(complaint -> complaint.contains(fixture.path("says").asText()));
    }

    @Test
    void everyRuleHasOne() throws IOException {
        List<Rule> tried = fixtures().map(BrokenManifestTest::ruleOf).toList();

        assertThat(tried).containsAll(Rule.ALL);
    }

    /** {@code pods-are-restricted.writes-its-root.yaml} breaks the rule that it begins with. */
    private static Rule ruleOf(String file) {
        return Rule.ALL.stream()
                .filter(rule -> file.startsWith(rule.id() + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " names no rule"));
    }

    private static Manifests broken(JsonNode fixture) {
        List<JsonNode> objects = new ArrayList<>();
        Manifests.ofOverlay("production").objects().forEach(object -> objects.add(object.deepCopy()));
        if (fixture.has("add")) {
            objects.add(fixture.path("add"));
        }
        if (fixture.has("object")) {
            String[] wanted = fixture.path("object").asText().split(" ", 2);
            JsonNode object = new Manifests(objects).get(wanted[0], wanted[1]);
            if (fixture.path("gone").asBoolean()) {
                objects.remove(object);
            }
            fixture.path("set").properties().forEach(change -> set(object, change));
            fixture.path("remove").forEach(path -> remove(object, JsonPointer.compile(path.asText())));
        }
        return new Manifests(objects);
    }

    private static void set(JsonNode object, Map.Entry<String, JsonNode> change) {
        JsonPointer path = JsonPointer.compile(change.getKey());
        JsonNode parent = object.at(path.head());
        if (parent instanceof ArrayNode array) {
            int index = path.last().getMatchingIndex();
            if (index >= 0 && index < array.size()) {
                array.set(index, change.getValue());
            } else {
                array.add(change.getValue());
            }
        } else {
            ((ObjectNode) parent).set(path.last().getMatchingProperty(), change.getValue());
        }
    }

    private static void remove(JsonNode object, JsonPointer path) {
        assertThat(object.at(path).isMissingNode()).as("%s is there", path).isFalse();
        if (object.at(path.head()) instanceof ArrayNode array) {
            array.remove(path.last().getMatchingIndex());
        } else {
            ((ObjectNode) object.at(path.head())).remove(path.last().getMatchingProperty());
        }
    }
}
