package org.accessportal.platform.events.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The AsyncAPI 3.0 document of all topics and events, with a JSON schema and a golden sample of each: made of the contracts
 * themselves and what their comments say (API-2).
 */
final class EventDocument {

    private static final String SCHEMAS = "components/schemas";
    /** Strings are quoted: not every reader takes a bare date for one. */
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES));

    private final EventComments comments;
    private final Map<String, List<Path>> samples;
    private final ObjectNode document;
    private final SchemaBuilder schemas;

    /**
     * Makes the document.
     *
     * @param frame what no contract says: the document's own title, and the headers that all events have
     * @param samples by type
     */
    EventDocument(JsonNode frame, EventComments comments, Map<String, List<Path>> samples) throws IOException {
        this.document = frame.deepCopy();
        this.comments = comments;
        this.samples = samples;
        this.schemas = generator().buildMultipleSchemaDefinitions();
        for (Topic topic : Topic.values()) {
            addTopic(topic);
        }
        ObjectNode components = (ObjectNode) document.path("components");
        ((ObjectNode) components.path("schemas")).setAll(schemas.collectDefinitions(SCHEMAS));
    }

    /** As it is committed. */
    String yaml() throws IOException {
        return YAML.writeValueAsString(document);
    }

    /** The schema of that type's payload; its references lead into the document. */
    JsonNode payloadOf(String type) {
        ObjectNode schema = document.deepCopy();
        schema.setAll((ObjectNode) messageOf(type).path("payload"));
        return schema;
    }

    /** The message of that type. */
    JsonNode messageOf(String type) {
        return document.at("/components/messages").path(type);
    }

    private void addTopic(Topic topic) throws IOException {
        ObjectNode channel = document.withObject("/channels").putObject(topic.topicName());
        channel.put("address", topic.topicName());
        channel.put("description", comments.of(topic.contract()));
        ObjectNode binding = channel.withObject("/bindings/kafka");
        binding.put("partitions", Topic.PARTITIONS);
        binding.withObject("/topicConfiguration")
                .putArray("cleanup.policy")
                .add(topic.kind() == Topic.Kind.STATE ? "compact" : "delete");
        ObjectNode messages = channel.putObject("messages");
        for (Map.Entry<String, Class<? extends Event>> entry :
                EventCatalog.types().entrySet()) {
            if (topic.contract().isAssignableFrom(entry.getValue())) {
                messages.putObject(entry.getKey()).put("$ref", "#/components/messages/" + entry.getKey());
                addMessage(entry.getKey(), entry.getValue());
            }
        }
        document.withObject("/operations")
                .putObject(topic.topicName())
                .put("action", "send")
                .putObject("channel")
                .put("$ref", "#/channels/" + topic.topicName());
    }

    private void addMessage(String type, Class<? extends Event> contract) throws IOException {
        ObjectNode message = document.withObject("/components/messages").putObject(type);
        message.put("name", type);
        message.put("description", comments.of(contract));
        message.putObject("headers").put("$ref", "#/components/schemas/Headers");
        message.set("payload", schemas.createSchemaReference(contract));
        ArrayNode examples = message.putArray("examples");
        for (Path sample : samples.getOrDefault(type, List.of())) {
            ObjectNode example = examples.addObject();
            example.put("name", sample.getFileName().toString().replaceFirst("\\.json$", ""));
            example.set("payload", YAML.readTree(Files.readAllBytes(sample)));
        }
    }

    private SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.PLAIN_DEFINITION_KEYS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withRequiredCheck(field -> !isNullable(field))
                .withDescriptionResolver(
                        field -> comments.of(field.getDeclaringType().getErasedType(), field.getName()));
        config.forTypesInGeneral()
                .withDescriptionResolver(scope -> comments.of(scope.getType().getErasedType()))
                .withPropertySorter((_, _) -> 0)
                .withDefinitionNamingStrategy(
                        (key, context) -> nameOf(key.getType().getErasedType()));
        return new SchemaGenerator(config.build());
    }

    /** Records go by their own name; of their parts' kinds and states there are several of the same name. */
    private static String nameOf(Class<?> type) {
        return type.isEnum()
                ? type.getCanonicalName().substring(type.getPackageName().length() + 1)
                : type.getSimpleName();
    }

    /** What is null is left out. */
    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
