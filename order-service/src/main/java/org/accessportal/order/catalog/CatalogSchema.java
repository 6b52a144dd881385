package org.accessportal.order.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.accessportal.platform.problem.Violation;

/** The published form of a catalogue's file (OR-1). */
@Singleton
class CatalogSchema {

    private static final String FILE = "catalogue.schema.json";

    private final String text;
    private final JsonSchema schema;

    CatalogSchema() {
        text = read();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        text,
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_PATH)
                                .formatAssertionsEnabled(true)
                                .locale(Locale.ENGLISH)
                                .build());
    }

    /** The schema itself. */
    String text() {
        return text;
    }

    /** What is wrong with a file's content, each with its place, such as {@code resources[3].levels[0].code}. */
    List<Violation> brokenBy(JsonNode file) {
        return schema.validate(file).stream().map(CatalogSchema::violation).toList();
    }

    private static Violation violation(ValidationMessage message) {
        String place = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        String property = message.getProperty();
        if (property != null) {
            place = place.isEmpty() ? property : place + "." + property;
        }
        return new Violation(place, message.getType(), message.getError());
    }

    private static String read() {
        try (InputStream file = CatalogSchema.class.getClassLoader().getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
