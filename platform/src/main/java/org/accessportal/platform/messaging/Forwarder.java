package org.accessportal.platform.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.Forwarding.Backlog;
import org.accessportal.platform.messaging.Forwarding.Place;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads topics for somebody outside and passes on what comes, in the order of each partition: the next batch when the one
 * before was taken. What is not taken is sent again, after longer and longer pauses; the broker keeps it meanwhile.
 */
public final class Forwarder {

    private static final Logger LOG = Logger.getLogger(Forwarder.class);
    private static final int AT_ONCE = 100;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 8;

    private final Forwarding forwarding;
    private final Consumer<byte[], byte[]> consumer;
    private final Clock clock;
    private final Duration firstPause;
    private final Map<TopicPartition, Pause> paused = new HashMap<>();
    private final Set<TopicPartition> clear = new HashSet<>();

    private record Pause(int failures, Instant until) {}

    Forwarder(Forwarding forwarding, Consumer<byte[], byte[]> consumer, Clock clock, Duration firstPause) {
        this.forwarding = forwarding;
        this.consumer = consumer;
        this.clock = clock;
        this.firstPause = firstPause;
        consumer.subscribe(forwarding.topics().stream().map(Topic::topicName).toList(), new ForgetOnRebalance());
    }

    /** Passes on what has come; false when nothing had. */
    public boolean readOnce() {
        goOnWhereThePauseIsOver();
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        for (TopicPartition partition : records.partitions()) {
            passOn(partition, records.records(partition));
        }
        return !records.isEmpty();
    }

    private void passOn(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            var piece = records.subList(from, Math.min(from + AT_ONCE, records.size()));
            CloudEventBatch batch = CloudEventBatch.of(piece, forwarding.organizationId());
            Optional<String> refusal = batch.size() == 0 ? Optional.empty() : forwarding.send(batch);
            if (refusal.isPresent()) {
                pause(partition, piece.getFirst(), refusal.get());
                return;
            }
            consumer.commitSync(
                    Map.of(partition, new OffsetAndMetadata(piece.getLast().offset() + 1)));
            paused.remove(partition);
            if (clear.add(partition)) {
                forwarding.taken(place(partition));
            }
        }
    }

    /** Goes back to the first event that was not taken, and lets the partition wait. */
    private void pause(TopicPartition partition, ConsumerRecord<byte[], byte[]> first, String cause) {
        consumer.seek(partition, first.offset());
        consumer.pause(Set.of(partition));
        Pause before = paused.get(partition);
        int failures = before == null ? 0 : before.failures() + 1;
        Instant until = clock.instant().plus(firstPause.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
        paused.put(partition, new Pause(failures, until));
        long end = consumer.endOffsets(Set.of(partition)).getOrDefault(partition, first.offset());
        LOG.infof("%s has not taken %s from %d on: %s", forwarding.code(), partition, first.offset(), cause);
        clear.remove(partition);
        forwarding.waits(
                place(partition), new Backlog(end - first.offset(), Instant.ofEpochMilli(first.timestamp()), cause));
    }

    private static Place place(TopicPartition partition) {
        return new Place(Objects.requireNonNull(Topic.named(partition.topic())), partition.partition());
    }

    private void goOnWhereThePauseIsOver() {
        Instant now = clock.instant();
        consumer.resume(consumer.paused().stream()
                .filter(partition -> {
                    Pause pause = paused.get(partition);
                    return pause == null || !pause.until().isAfter(now);
                })
                .toList());
    }

    /** Who gets a partition begins where it was committed. */
    private final class ForgetOnRebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            paused.keySet().removeAll(partitions);
            clear.removeAll(partitions);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            onPartitionsRevoked(partitions);
        }
    }
}
