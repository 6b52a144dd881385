package org.accessportal.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Records that follow each other in a partition, as one batch of CloudEvents in JSON (API-2).
 *
 * @param id the same when the same records are sent again
 * @param body {@code application/cloudevents-batch+json}
 * @param size how many events are in it
 */
public record CloudEventBatch(String id, String body, int size) {

    public static final String MEDIA_TYPE = "application/cloudevents-batch+json; charset=utf-8";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ATTRIBUTES = List.of("specversion", "id", "source", "type", "time");

    /** Those of the organization; of all when it is null. What nobody can read is left out: it says nothing to anybody. */
    static CloudEventBatch of(List<ConsumerRecord<byte[], byte[]>> records, @Nullable UUID organizationId) {
        ArrayNode events = JSON.createArrayNode();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            JsonNode data = read(record);
            if (data != null && isOf(organizationId, data)) {
                events.add(event(record, data));
            }
        }
        ConsumerRecord<byte[], byte[]> first = records.getFirst();
        String id = "%s-%d-%d-%d"
                .formatted(
                        first.topic(),
                        first.partition(),
                        first.offset(),
                        records.getLast().offset());
        return new CloudEventBatch(id, write(events), events.size());
    }

    private static ObjectNode event(ConsumerRecord<byte[], byte[]> record, JsonNode data) {
        ObjectNode event = JSON.createObjectNode();
        for (String attribute : ATTRIBUTES) {
            Header header = record.headers().lastHeader("ce_" + attribute);
            if (header != null) {
                event.put(attribute, new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return event.put("partitionkey", new String(record.key(), StandardCharsets.UTF_8))
                .put("datacontenttype", "application/json")
                .set("data", data);
    }

    private static boolean isOf(@Nullable UUID organizationId, JsonNode data) {
        return organizationId == null
                || organizationId.toString().equals(data.path("organizationId").asText());
    }

    private static @Nullable JsonNode read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.key() == null || record.value() == null ? null : JSON.readTree(record.value());
        } catch (IOException e) {
            return null;
        }
    }

    private static String write(ArrayNode events) {
        try {
            return JSON.writeValueAsString(events);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read can be written", e);
        }
    }
}
