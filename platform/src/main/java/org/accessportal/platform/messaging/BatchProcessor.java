package org.accessportal.platform.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.tracing.Step;
import org.accessportal.platform.tracing.Traces;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes batches of one topic in, each in a transaction with its position; halves a batch that fails until the event
 * at fault stands alone, and sets that one aside.
 */
final class BatchProcessor<E extends Event> {

    private static final Logger LOG = Logger.getLogger(BatchProcessor.class);
    private static final int ATTEMPTS = 3;

    /** Another replica has taken the partition over in the meantime. */
    static final class PositionLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final EventHandler<E> handler;
    private final MessagingStore store;
    private final Traces traces;

    BatchProcessor(EventHandler<E> handler, MessagingStore store, Traces traces) {
        this.handler = handler;
        this.store = store;
        this.traces = traces;
    }

    /** Takes in records that follow each other; returns the next offset. Throws when it is worth trying again. */
    long process(int partition, TopicPositions.Position position, List<RawEvent> records) {
        long next = records.getLast().offset() + 1;
        try {
            QuarkusTransaction.requiringNew().run(() -> takeIn(partition, position, records, next));
            return next;
        } catch (RuntimeException e) {
            if (e instanceof PositionLost || TransientFailure.is(e)) {
                throw e;
            }
            return records.size() == 1
                    ? alone(partition, position, records.getFirst(), e)
                    : halves(partition, position, records);
        }
    }

    private long halves(int partition, TopicPositions.Position position, List<RawEvent> records) {
        int middle = records.size() / 2;
        long next = process(partition, position, records.subList(0, middle));
        var later = new TopicPositions.Position(next, position.historyEnd());
        return process(partition, later, records.subList(middle, records.size()));
    }

    private long alone(int partition, TopicPositions.Position position, RawEvent raw, RuntimeException first) {
        RuntimeException last = first;
        for (int attempt = 2; attempt <= ATTEMPTS; attempt++) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> takeIn(partition, position, List.of(raw), raw.offset() + 1));
                return raw.offset() + 1;
            } catch (RuntimeException e) {
                if (e instanceof PositionLost || TransientFailure.is(e)) {
                    throw e; // the event itself may be in good order
                }
                last = e;
            }
        }
        RuntimeException cause = last;
        LOG.errorf(
                cause, "Set aside %s at %s-%d@%d", raw.type(), handler.topic().topicName(), partition, raw.offset());
        QuarkusTransaction.requiringNew().run(() -> {
            store.deadLetters().setAside(handler.topic(), raw, cause);
            advance(partition, position, raw.offset() + 1);
        });
        return raw.offset() + 1;
    }

    private void takeIn(int partition, TopicPositions.Position position, List<RawEvent> records, long next) {
        advance(partition, position, next);
        List<Received<E>> readable = readable(position, records);
        List<Received<E>> fresh = handler.topic().kind() == Topic.Kind.STATE
                ? store.latestState().newer(handler.topic(), readable)
                : store.inbox().firstTime(readable);
        if (!fresh.isEmpty()) {
            handle(fresh, records);
        }
    }

    /** As one step, however many they are. */
    private void handle(List<Received<E>> fresh, List<RawEvent> records) {
        try (Step step = traces.reading(handler.topic().topicName(), fresh.size(), causes(fresh, records))) {
            try {
                handler.handle(fresh);
            } catch (RuntimeException e) {
                step.failed(e);
                throw e;
            }
        }
    }

    /** What tells how things stand belongs to a trace that is long over. */
    private static <E extends Event> List<@Nullable String> causes(List<Received<E>> fresh, List<RawEvent> records) {
        Map<UUID, String> traced = new HashMap<>();
        for (RawEvent raw : records) {
            if (raw.traceparent() != null) {
                traced.put(raw.eventId(), raw.traceparent());
            }
        }
        return traced.isEmpty()
                ? List.of()
                : fresh.stream()
                        .filter(received -> !received.history())
                        .<@Nullable String>map(received -> traced.get(received.eventId()))
                        .toList();
    }

    private List<Received<E>> readable(TopicPositions.Position position, List<RawEvent> records) {
        Set<UUID> keys =
                records.stream().map(RawEvent::key).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<UUID> held = store.deadLetters().heldKeys(handler.topic(), keys);
        List<Received<E>> readable = new ArrayList<>(records.size());
        for (RawEvent raw : records) {
            Class<? extends Event> contract = raw.contract();
            if (contract == null) {
                continue; // a type of a later version
            }
            UUID key = raw.key();
            if (key != null && held.contains(key)) {
                store.deadLetters().setAside(handler.topic(), raw, null);
                continue;
            }
            try {
                readable.add(new Received<>(
                        raw.eventId(),
                        typed(raw.read(contract)),
                        raw.offset() < position.historyEnd() || store.epoch().isPast(raw.epoch()),
                        raw.occurredAt()));
            } catch (IOException e) {
                store.deadLetters().setAside(handler.topic(), raw, e);
                if (key != null) {
                    held.add(key);
                }
            }
        }
        return readable;
    }

    private void advance(int partition, TopicPositions.Position position, long next) {
        if (!store.positions().advance(handler.topic(), partition, position.nextOffset(), next)) {
            throw new PositionLost();
        }
    }

    @SuppressWarnings("unchecked") // the catalogue has only events of the topic's own interface under its types
    private E typed(Event event) {
        return (E) handler.topic().contract().cast(event);
    }
}
