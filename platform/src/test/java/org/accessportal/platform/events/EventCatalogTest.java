package org.accessportal.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accessportal.platform.messaging.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** API-2: every event has a golden sample, and every sample ever added can still be read. */
class EventCatalogTest {

    private static final Path SAMPLES = Path.of("src/test/resources/events");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void goldenSampleIsReadAndWrittenAsItStands(Path sample) throws IOException {
        String type = typeOf(sample);
        Class<? extends Event> contract = EventCatalog.recordOf(type);
        assertThat(contract).as("record of %s", type).isNotNull();
        Event event = EventJson.read(Files.readAllBytes(sample), contract);
        assertThat(EventJson.write(event)).isEqualTo(Files.readString(sample).strip());
    }

    @Test
    void everyEventHasAGoldenSample() throws IOException {
        var sampled = new TreeSet<String>();
        samples().forEach(sample -> sampled.add(typeOf(sample)));
        assertThat(sampled).isEqualTo(EventCatalog.types().keySet());
    }

    @Test
    void fieldsOfALaterVersionAreIgnored() throws IOException {
        byte[] later = """
                {"unitId":"018f0000-0000-7000-8000-000000000001","revision":{"epoch":0,"counter":1},
                 "organizationId":"018f0000-0000-7000-8000-000000000002","name":"X","administrationCode":"602",
                 "provider":false,"archived":false,"addedLater":[1,2]}
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(EventJson.read(later, UnitState.Unit.class).name()).isEqualTo("X");
    }

    /** The file's name before what tells a later sample of the same type apart, as in {@code a.b.v1+later.json}. */
    private static String typeOf(Path sample) {
        return sample.getFileName().toString().replaceFirst("(\\+.*)?\\.json$", "");
    }
}
