package org.accessportal.platform.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.tracing.Traces;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** Reads one topic for one handler, on a thread of its own, until it is closed. */
final class EventReader<E extends Event> implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EventReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(10);

    private final EventHandler<E> handler;
    private final BatchProcessor<E> processor;
    private final TopicPositions positions;
    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, TopicPositions.Position> known = new HashMap<>();
    private long notedAt = System.nanoTime();
    private volatile boolean closed;

    EventReader(EventHandler<E> handler, MessagingStore store, Traces traces, Consumer<byte[], byte[]> consumer) {
        this.handler = handler;
        this.processor = new BatchProcessor<>(handler, store, traces);
        this.positions = store.positions();
        this.consumer = consumer;
    }

    @Override
    public void run() {
        try (consumer) {
            consumer.subscribe(List.of(handler.topic().topicName()), new ForgetOnRebalance());
            while (!closed) {
                readOnce();
            }
        } catch (WakeupException e) {
            LOG.debugf("Reader of %s is closed", handler.topic().topicName());
        }
    }

    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
    }

    private void readOnce() {
        try {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            Set<TopicPartition> placed = place();
            for (TopicPartition partition : records.partitions()) {
                TopicPositions.Position position = known.get(partition);
                if (!placed.contains(partition) && position != null) {
                    List<RawEvent> raw = records.records(partition).stream()
                            .map(RawEvent::of)
                            .toList();
                    long next = processor.process(partition.partition(), position, raw);
                    known.put(partition, new TopicPositions.Position(next, position.historyEnd()));
                }
            }
            note();
        } catch (WakeupException e) {
            throw e;
        } catch (RuntimeException e) {
            known.clear(); // read again from what the database says
            pause(e);
        }
    }

    /** Goes to where the database stands in partitions that are new here; what was polled of them is dropped. */
    private Set<TopicPartition> place() {
        Set<TopicPartition> fresh = new HashSet<>(consumer.assignment());
        fresh.removeAll(known.keySet());
        if (fresh.isEmpty()) {
            return fresh;
        }
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(fresh);
        Map<TopicPartition, Long> ends = consumer.endOffsets(fresh);
        for (TopicPartition partition : fresh) {
            var extent =
                    new TopicPositions.Extent(beginnings.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L));
            TopicPositions.Position position = positions.of(handler.topic(), partition.partition(), extent);
            consumer.seek(partition, position.nextOffset());
            known.put(partition, position);
        }
        return fresh;
    }

    /** Tells the database now and then that somebody reads, and how much is left. */
    private void note() {
        if (System.nanoTime() - notedAt < BETWEEN_NOTES.toNanos()) {
            return;
        }
        Map<Integer, Long> behind = new TreeMap<>();
        for (TopicPartition partition : known.keySet()) {
            consumer.currentLag(partition).ifPresent(lag -> behind.put(partition.partition(), lag));
        }
        if (!behind.isEmpty()) {
            notedAt = System.nanoTime();
            if (!positions.look(handler.topic(), behind)) {
                known.clear();
            }
        }
    }

    private void pause(RuntimeException cause) {
        if (!(cause instanceof BatchProcessor.PositionLost)) {
            LOG.warnf("Reading %s waits: %s", handler.topic().topicName(), cause.toString());
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Partitions that come back later are placed anew. */
    private final class ForgetOnRebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            known.keySet().removeAll(partitions);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            known.keySet().removeAll(partitions);
        }
    }
}
