package org.accessportal.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.MailFact;
import org.accessportal.platform.events.MailFact.Sent;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.events.UnitState;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.persistence.RaisedEpoch;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.tracing.Traces;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** API-2: a restored database does not believe what was published in a time that it does not know. */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class RestoredReadingTest {

    private static final UUID UNIT = new UUID(1, 1);

    @Inject
    MessagingStore store;

    @Inject
    Traces traces;

    @Inject
    Jdbi jdbi;

    private final List<Received<UnitState>> states = new ArrayList<>();
    private final List<Received<MailFact>> facts = new ArrayList<>();

    @BeforeEach
    void begin() {
        RaisedEpoch.to(1);
        jdbi.useHandle(handle -> handle.execute("truncate topic_position, latest_state, inbox, dead_letter"));
    }

    @Test
    void statesOfAnEarlierEpochAreNotBelieved() {
        take(unit(new Revision(0, 9)), unit(new Revision(1, 3)), unit(new Revision(0, 10)));
        take(unit(new Revision(0, 11)));
        assertThat(states)
                .singleElement()
                .satisfies(each -> assertThat(each.event().revision()).isEqualTo(new Revision(1, 3)));
    }

    @Test
    void endOfWhatWasNeverHeardOfIsNoNews() {
        take(unit(Revision.ofNothing(1)));
        assertThat(states).isEmpty();
    }

    @Test
    void endOfWhatIsKnownIs() {
        take(unit(new Revision(1, 3)));
        take(unit(Revision.ofNothing(2)));
        assertThat(states).hasSize(2);
    }

    /** Mails, for instance, are not made a second time because of it (NO-1). */
    @Test
    void factsThatWereSentInAnEarlierEpochAreHistory() {
        process(
                new Facts(),
                raw(new Sent(new UUID(2, 1), Instant.EPOCH), 0),
                raw(new Sent(new UUID(2, 2), Instant.EPOCH), 1));
        assertThat(facts).extracting(Received::history).containsExactly(true, false);
    }

    private void take(Unit... units) {
        process(new States(), List.of(units).stream().map(unit -> raw(unit, 0)).toArray(RawEvent[]::new));
    }

    private <E extends Event> void process(EventHandler<E> handler, RawEvent... events) {
        var position = store.positions().of(handler.topic(), 0, new TopicPositions.Extent(0, 0));
        // nothing was there when the database first read the topic
        List<RawEvent> placed = new ArrayList<>();
        for (RawEvent event : events) {
            placed.add(new RawEvent(
                    0,
                    position.nextOffset() + placed.size(),
                    event.key(),
                    event.eventId(),
                    event.type(),
                    event.payload(),
                    null,
                    event.epoch(),
                    null));
        }
        new BatchProcessor<>(handler, store, traces).process(0, position, placed);
    }

    private static RawEvent raw(Event event, int epoch) {
        return new RawEvent(
                0,
                0,
                event.aggregateId(),
                UUID.randomUUID(),
                EventCatalog.typeOf(event.getClass()),
                EventJson.write(event).getBytes(StandardCharsets.UTF_8),
                null,
                epoch,
                null);
    }

    private static Unit unit(Revision revision) {
        return new Unit(UNIT, revision, new UUID(0, 1), null, "Unit", "602", null, false, false);
    }

    private final class States implements EventHandler<UnitState> {
        @Override
        public Topic topic() {
            return Topic.UNITS;
        }

        @Override
        public void handle(List<Received<UnitState>> batch) {
            states.addAll(batch);
        }
    }

    private final class Facts implements EventHandler<MailFact> {
        @Override
        public Topic topic() {
            return Topic.MAILS;
        }

        @Override
        public void handle(List<Received<MailFact>> batch) {
            facts.addAll(batch);
        }
    }
}
