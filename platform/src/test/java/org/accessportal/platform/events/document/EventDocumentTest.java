package org.accessportal.platform.events.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.EventSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** API-2: the catalogue of events, with JSON schemas and samples, is what the contracts are. */
class EventDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAMPLES = "org.accessportal.platform.events.EventSamples#all";
    private static final Path CONTRACTS = Path.of("src/main/java/org/accessportal/platform/events");
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private static EventDocument document;

    @BeforeAll
    static void make() throws IOException {
        JsonNode frame = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("src/test/resources/asyncapi.frame.yaml").toFile());
        Map<String, List<Path>> byType = EventSamples.all().stream()
                .collect(Collectors.groupingBy(EventSamples::typeOf, TreeMap::new, Collectors.toList()));
        document = new EventDocument(frame, EventComments.in(CONTRACTS), byType);
    }

    static Iterable<String> types() {
        return EventCatalog.types().keySet();
    }

    @Test
    void committedDocumentIsTheGeneratedOne() throws IOException {
        Path made = Path.of("target/asyncapi.yaml");
        Files.writeString(made, document.yaml());
        assertThat(Path.of("asyncapi.yaml"))
                .as("copy target/asyncapi.yaml to asyncapi.yaml and commit it")
                .hasSameTextualContentAs(made);
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void samplesFollowTheirSchema(Path sample) throws IOException {
        assertThat(schemaOf(EventSamples.typeOf(sample)).validate(JSON.readTree(sample.toFile())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemasRefuseWhatLacksAFieldOrHasAnotherKind(String type) throws IOException {
        JsonSchema schema = schemaOf(type);
        var sample = (ObjectNode) JSON.readTree(EventSamples.of(type).toFile());
        String field = sample.fieldNames().next();
        assertThat(schema.validate(sample.deepCopy().put(field, "no id"))).isNotEmpty();
        assertThat(schema.validate(sample.deepCopy().without(field))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEventSaysWhatItMeans(String type) {
        assertThat(document.messageOf(type).path("description").asText()).isNotBlank();
    }

    private static JsonSchema schemaOf(String type) {
        return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(document.payloadOf(type), STRICT);
    }
}
