package org.accessportal.faults.observed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Service;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Waits until nothing moves any more: no queue holds anything, and everybody has read everything. */
public final class Rest implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final String BEATING = "identity.responsibilities";

    private final Portal portal;
    private final Admin admin;
    private String latest = "nothing has been seen";

    public Rest(Portal portal) {
        this.portal = portal;
        var settings = new Properties();
        LocalRun run = portal.run();
        settings.put(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "localhost:" + run.ports().broker());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "3000");
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "4000");
        this.admin = Admin.create(settings);
    }

    /** Returns when all is at rest; throws when it is not within that time. */
    public void await(Duration longest) throws InterruptedException, IOException {
        long deadline = System.nanoTime() + longest.toNanos();
        Map<TopicPartition, Long> before = Map.of();
        while (System.nanoTime() < deadline) {
            try {
                Map<TopicPartition, Long> ends = restingEnds();
                if (!ends.isEmpty() && withoutBeat(ends).equals(withoutBeat(before)) && isRead(before)) {
                    return;
                }
                before = ends;
            } catch (SQLException | ExecutionException e) {
                latest = e.toString();
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IOException("Not at rest within " + longest + ": " + latest);
    }

    /** Where the topics end; nothing while anything waits. */
    private Map<TopicPartition, Long> restingEnds() throws SQLException, InterruptedException, ExecutionException {
        Map<String, Long> waiting = Queues.waiting(portal);
        if (!waiting.isEmpty()) {
            latest = Queues.inWords(waiting);
            return Map.of();
        }
        var topics = admin.describeTopics(admin.listTopics().names().get())
                .allTopicNames()
                .get();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        topics.values()
                .forEach(topic -> topic.partitions()
                        .forEach(partition -> wanted.put(
                                new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(wanted).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static Map<TopicPartition, Long> withoutBeat(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .filter(end -> !end.getKey().topic().equals(BEATING))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isRead(Map<TopicPartition, Long> ends) throws SQLException {
        for (Service service : Service.values()) {
            try (Connection connection = portal.database(service)) {
                Map<TopicPartition, Long> read = new HashMap<>();
                Query.list(
                        connection,
                        "select topic, partition, next_offset from topic_position",
                        row -> read.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)));
                for (var position : read.entrySet()) {
                    long end = ends.getOrDefault(position.getKey(), 0L);
                    if (position.getValue() < end) {
                        latest = "%s has read %s to %d of %d"
                                .formatted(service.artifact(), position.getKey(), position.getValue(), end);
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
