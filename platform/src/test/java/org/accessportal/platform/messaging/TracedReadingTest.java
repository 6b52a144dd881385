package org.accessportal.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.ServiceDeskFact;
import org.accessportal.platform.events.ServiceDeskFact.CallerChecked;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.testing.CollectedSpans;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.tracing.Traces;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose trace a batch belongs to, and that what comes again or tells how things stand belongs to none. */
@QuarkusTest
@TestProfile(TracedReadingTest.Traced.class)
@QuarkusTestResource(PostgresResource.class)
class TracedReadingTest {

    /** Traces are on; there is no broker. */
    public static final class Traced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return CollectedSpans.beside(new QuietProfile().getConfigOverrides());
        }
    }

    @Inject
    MessagingStore store;

    @Inject
    Traces traces;

    @Inject
    CollectedSpans spans;

    @Inject
    Jdbi jdbi;

    private final List<String> handled = new ArrayList<>();

    @BeforeEach
    void empty() {
        jdbi.useHandle(handle -> handle.execute("truncate topic_position, inbox, dead_letter"));
        spans.forget();
        handled.clear();
    }

    @Test
    void batchBelongsToItsFirstTraceAndLinksToTheOthersUpToABound() {
        take(0, IntStream.range(0, 100).mapToObj(TracedReadingTest::event).toList());

        SpanData batch = onlySpan();
        assertThat(batch.getTraceId()).isEqualTo(traceId(0));
        assertThat(batch.getLinks())
                .hasSize(32)
                .first()
                .satisfies(
                        link -> assertThat(link.getSpanContext().getTraceId()).isEqualTo(traceId(1)));
        assertThat(handled).hasSize(100);
    }

    @Test
    void eventThatComesAgainIsNoStep() {
        RawEvent event = event(0);
        take(0, List.of(event));
        spans.forget();

        assertThat(process(new TopicPositions.Position(1, 0), List.of(at(1, event))))
                .isEqualTo(2);
        assertThat(spans.ended()).isEmpty();
        assertThat(handled).hasSize(1);
    }

    @Test
    void readingAgainIntoEmptyTablesIsInNoTrace() {
        take(10, List.of(event(0), event(1)));

        assertThat(handled).hasSize(2);
        assertThat(spans.ended()).isEmpty();
    }

    @Test
    void headerThatIsNoTraceparentIsPassedOver() {
        take(0, List.of(event(0, "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-01"), event(1, "' drop table")));

        assertThat(handled).hasSize(2);
        assertThat(spans.ended()).isEmpty();
    }

    /** Without the failure's message, which may hold anything (ID-9). */
    @Test
    void failureIsNotedByItsKind() {
        take(0, List.of(event(-1)));

        assertThat(spans.ended()).hasSize(3).allSatisfy(attempt -> {
            assertThat(attempt.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(attempt.getStatus().getDescription()).isEmpty();
            assertThat(attempt.getAttributes().toString())
                    .contains("java.lang.IllegalArgumentException")
                    .doesNotContain("Annika");
            assertThat(attempt.getEvents()).isEmpty();
        });
        assertThat(store.deadLetters().count()).isEqualTo(1);
    }

    private SpanData onlySpan() {
        assertThat(spans.ended()).hasSize(1);
        return spans.ended().getFirst();
    }

    private void take(long historyEnd, List<RawEvent> events) {
        var extent = new TopicPositions.Extent(0, historyEnd);
        process(store.positions().of(Topic.SERVICE_DESK, 0, extent), events);
    }

    private long process(TopicPositions.Position position, List<RawEvent> events) {
        return new BatchProcessor<>(new Handled(), store, traces).process(0, position, events);
    }

    private static RawEvent event(int number) {
        return event(number, "00-" + traceId(number) + "-00f067aa0ba902b7-01");
    }

    private static RawEvent event(int number, @Nullable String traceparent) {
        UUID person = new UUID(7, number);
        var fact = new CallerChecked(
                new UUID(1, number),
                new UUID(0, 1),
                person,
                person,
                new UUID(0, 2),
                Instant.parse("2026-12-10T10:00:00Z"));
        return new RawEvent(
                0,
                Math.max(number, 0),
                fact.checkId(),
                new UUID(2, number),
                EventCatalog.typeOf(CallerChecked.class),
                EventJson.write(fact).getBytes(StandardCharsets.UTF_8),
                null,
                0,
                traceparent);
    }

    private static RawEvent at(long offset, RawEvent event) {
        return new RawEvent(
                0, offset, event.key(), event.eventId(), event.type(), event.payload(), null, 0, event.traceparent());
    }

    private static String traceId(int number) {
        return String.format("4bf92f3577b34da6a3ce929d%08x", number);
    }

    /** Fails on a person of a negative number, in words that name somebody. */
    private final class Handled implements EventHandler<ServiceDeskFact> {

        @Override
        public Topic topic() {
            return Topic.SERVICE_DESK;
        }

        @Override
        public void handle(List<Received<ServiceDeskFact>> batch) {
            for (Received<ServiceDeskFact> received : batch) {
                if (((CallerChecked) received.event()).identityId().equals(new UUID(7, -1))) {
                    throw new IllegalArgumentException("Annika Andersson cannot be handled");
                }
                handled.add(received.eventId().toString());
            }
        }
    }
}
