package org.accessportal.platform.messaging;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.inject.Vetoed;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.Topic;

/** Topics that hold some events, until a test ends: a service's test needs no broker for that. */
@Vetoed // and no bean itself, though what it stands in for is
public final class KnownContents extends TopicContents {

    private final List<? extends Event> events;

    private KnownContents(KafkaAccess kafka, List<? extends Event> events) {
        super(kafka);
        this.events = events;
    }

    /** Whoever looks finds those, in the first partitions of their topics. */
    public static void are(List<? extends Event> events) {
        KafkaAccess kafka = CDI.current().select(KafkaAccess.class).get();
        QuarkusMock.installMockForType(new KnownContents(kafka, events), TopicContents.class);
    }

    @Override
    public long end(Topic topic, int partition) {
        return of(topic, partition).size();
    }

    @Override
    public Piece read(Topic topic, int partition, long from, long end) {
        return new Piece(of(topic, partition).subList((int) from, (int) end), end);
    }

    @Override
    public List<Event> latest(Topic topic, int most, Duration patience) {
        return of(topic, 0);
    }

    private List<Event> of(Topic topic, int partition) {
        return partition > 0
                ? List.of()
                : events.stream()
                        .filter(event -> Topic.of(event.getClass()) == topic)
                        .map(Event.class::cast)
                        .toList();
    }
}
