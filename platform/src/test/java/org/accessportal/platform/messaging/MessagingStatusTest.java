package org.accessportal.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a service tells of the events that leave and arrive. */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class MessagingStatusTest {

    private static final TopicPositions.Extent EMPTY = new TopicPositions.Extent(0, 0);

    @Inject
    MessagingStatus status;

    @Inject
    TopicPositions positions;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    @AfterEach
    void nothingUnderWay() {
        jdbi.useHandle(handle -> handle.execute("truncate outbox, topic_position, dead_letter"));
    }

    @Test
    @DisplayName("An empty outbox works; one whose oldest event has waited for a minute stands still")
    void outbox() {
        assertThat(line("outbox").condition()).isEqualTo(Condition.WORKS);
        jdbi.useHandle(handle -> handle.execute("""
                insert into outbox (event_id, topic, event_key, event_type, payload, occurred_at)
                values (gen_random_uuid(), 't', gen_random_uuid(), 't', '{}', now() - interval '2 minutes')
                """));
        assertThat(line("outbox"))
                .extracting(StatusLine::condition, StatusLine::count)
                .containsExactly(Condition.STANDS_STILL, 1L);
    }

    @Test
    @DisplayName("A topic is read while somebody looks at it; behind since the first time that something was left")
    void reading() {
        positions.of(Topic.UNITS, 0, EMPTY);
        positions.look(Topic.UNITS, Map.of(0, 7L));
        Instant since = line("reading").since();
        positions.look(Topic.UNITS, Map.of(0, 3L));
        assertThat(line("reading"))
                .extracting(StatusLine::of, StatusLine::condition, StatusLine::count, StatusLine::since)
                .containsExactly("identity.units", Condition.WORKS, 3L, since);
        jdbi.useHandle(
                handle -> handle.execute("update topic_position set behind_since = now() - interval '5 minutes'"));
        assertThat(line("reading").condition()).isEqualTo(Condition.WAITS);
        positions.look(Topic.UNITS, Map.of(0, 0L));
        assertThat(line("reading"))
                .extracting(StatusLine::condition, StatusLine::since)
                .containsExactly(Condition.WORKS, null);
    }

    @Test
    @DisplayName("A topic stands still that nobody has looked at for a minute")
    void nobodyReads() {
        positions.of(Topic.UNITS, 0, EMPTY);
        positions.look(Topic.UNITS, Map.of(0, 0L));
        jdbi.useHandle(handle -> handle.execute("update topic_position set looked_at = now() - interval '2 minutes'"));
        assertThat(line("reading").condition()).isEqualTo(Condition.STANDS_STILL);
    }

    @Test
    @DisplayName("Events set aside are told of by topic, with their type, and not with what they say")
    void setAside() {
        jdbi.useHandle(handle -> handle.execute("""
                insert into dead_letter (topic, partition, record_offset, event_key, event_id, event_type, payload, cause)
                values ('order.facts', 0, 1, gen_random_uuid(), gen_random_uuid(), 'order.sent.v1', 'x', 'unreadable'),
                  ('order.facts', 0, 2, gen_random_uuid(), gen_random_uuid(), 'order.sent.v1', 'x', null)
                """));
        assertThat(lines("set-aside"))
                .extracting(StatusLine::of, StatusLine::condition, StatusLine::count, StatusLine::cause)
                .containsExactly(tuple("order.facts", Condition.STANDS_STILL, 2L, "order.sent.v1"));
    }

    private StatusLine line(String what) {
        return lines(what).getFirst();
    }

    private List<StatusLine> lines(String what) {
        return status.lines(UUID.randomUUID(), Instant.now()).stream()
                .filter(line -> line.what().equals(what))
                .toList();
    }
}
