package org.accessportal.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** API-2: what a record tells beside its payload. */
class RawEventTest {

    @Test
    void momentIsRead() {
        assertThat(at("2026-11-27T05:00:00.123456Z").occurredAt())
                .isEqualTo(Instant.parse("2026-11-27T05:00:00.123456Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27 05:00:00.123456+00", "", "yesterday"})
    void momentThatCannotBeReadIsNotTold(String moment) {
        assertThat(at(moment).occurredAt()).isNull();
    }

    private static RawEvent at(String moment) {
        var record = new ConsumerRecord<>("topic", 0, 0L, new byte[0], new byte[0]);
        record.headers().add("ce_time", moment.getBytes(StandardCharsets.UTF_8));
        return RawEvent.of(record);
    }
}
