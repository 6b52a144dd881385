package org.accessportal.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.accessportal.platform.messaging.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** API-2: every event has a golden sample, and every sample ever added can still be read. */
class EventCatalogTest {

    private static final String SAMPLES = "org.accessportal.platform.events.EventSamples#all";

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void goldenSampleIsReadAndWrittenAsItStands(Path sample) throws IOException {
        String type = EventSamples.typeOf(sample);
        Class<? extends Event> contract = EventCatalog.recordOf(type);
        assertThat(contract).as("record of %s", type).isNotNull();
        Event event = EventJson.read(Files.readAllBytes(sample), contract);
        assertThat(EventJson.write(event)).isEqualTo(Files.readString(sample).strip());
    }

    @Test
    void everyEventHasAGoldenSample() throws IOException {
        var sampled = new TreeSet<String>();
        EventSamples.all().forEach(sample -> sampled.add(EventSamples.typeOf(sample)));
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
}
