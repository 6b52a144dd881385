package org.accessportal.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.accessportal.local.layout.Ports;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The broker's topics, record by record. */
final class Topics {

    private static final Duration AT_MOST = Duration.ofSeconds(1);

    private final Map<String, Object> broker;

    Topics(Ports ports) {
        this.broker = Map.of("bootstrap.servers", "localhost:" + ports.broker());
    }

    /** Writes all of every topic, from its beginning, to a file of its name: key, headers and value of each record. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var consumer = new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            for (var topic : consumer.listTopics().entrySet()) {
                List<TopicPartition> partitions = topic.getValue().stream()
                        .map(each -> new TopicPartition(each.topic(), each.partition()))
                        .toList();
                try (OutputStream out = Files.newOutputStream(folder.resolve(topic.getKey() + ".records"))) {
                    write(consumer, partitions, out);
                }
            }
        }
    }

    /** Sends an event as a service would, about something that nobody knows. */
    void send(String topic, String type, String value) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
            String id = UUID.randomUUID().toString();
            var sent = new ProducerRecord<>(topic, id.getBytes(UTF_8), value.getBytes(UTF_8));
            var headers = Map.of("ce_id", id, "ce_type", type, "ce_source", "leaks", "ce_specversion", "1.0");
            headers.forEach((name, text) -> sent.headers().add(name, text.getBytes(UTF_8)));
            producer.send(sent).get();
        }
    }

    private static void write(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions, OutputStream out)
            throws IOException {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
        while (ends.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(AT_MOST)) {
                part(out, found.key());
                for (Header header : found.headers()) {
                    part(out, header.key().getBytes(UTF_8));
                    part(out, header.value());
                }
                part(out, found.value());
                out.write('\n');
            }
        }
    }

    private static void part(OutputStream out, byte @Nullable [] bytes) throws IOException {
        if (bytes != null) {
            out.write(bytes);
            out.write(' ');
        }
    }
}
