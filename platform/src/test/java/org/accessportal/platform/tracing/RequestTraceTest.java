package org.accessportal.platform.tracing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.accessportal.platform.TracedProfile;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.testing.CollectedSpans;
import org.accessportal.platform.testing.Eventually;
import org.accessportal.platform.testing.KafkaResource;
import org.accessportal.platform.testing.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a request causes is one trace, from its answer over the outbox and the broker to whoever takes it in; ID-9. */
@QuarkusTest
@TestProfile(TracedProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class RequestTraceTest {

    private static final UUID PERSON = UUID.fromString("5a1b1e5e-0000-4000-8000-00c0ffee0001");
    private static final List<String> NEVER =
            List.of(PERSON.toString(), "annika", "andersson", "19800101", "127.0.0.1");

    @Inject
    CollectedSpans spans;

    @Inject
    Tracer tracer;

    @BeforeEach
    void forget() {
        spans.forget();
    }

    @Test
    void requestOutboxTopicAndReadersAreOneTrace() {
        given().post("/traced/v1/people/{id}/checks", PERSON).then().statusCode(204);

        SpanData last = Eventually.succeeds(Duration.ofSeconds(60), () -> one("process identity.units"));
        SpanData between = one("process identity.service-desk");
        SpanData request = one("POST /traced/v1/people/{id}/checks");
        assertThat(request.getParentSpanContext().isValid()).isFalse();
        assertThat(request.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(between.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(between.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(last.getParentSpanId()).isEqualTo(between.getSpanId());
        assertThat(spans.ended()).extracting(SpanData::getTraceId).containsOnly(request.getTraceId());
    }

    /** What it costs has a bound: a batch is a step, whatever its size. */
    @Test
    void manyEventsAreFewSteps() {
        given().post("/traced/v1/people/{id}/checks/{count}", PERSON, 2_000)
                .then()
                .statusCode(204);

        Eventually.succeeds(Duration.ofSeconds(60), () -> {
            assertThat(counted("process identity.units")).isEqualTo(2_000);
            return true;
        });
        assertThat(counted("process identity.service-desk")).isEqualTo(2_000);
        assertThat(spans.ended()).hasSizeLessThan(40);
    }

    /** ID-9: a trace is read by people who may see nobody. */
    @Test
    void spansNameNobody() {
        given().queryParam("name", "Annika Andersson")
                .header("User-Agent", "annika")
                .header("baggage", "person=annika")
                .body("19800101-0000")
                .post("/traced/v1/people/{id}/checks", PERSON)
                .then()
                .statusCode(204);
        given().get("/traced/v1/people/{id}/failure", PERSON).then().statusCode(500);
        given().get("/traced/v1/nowhere/19800101-0000").then().statusCode(404);
        given().request("ANNIKA", "/traced/v1/people/{id}/checks", PERSON)
                .then()
                .statusCode(405);

        Eventually.succeeds(
                () -> assertThat(spans.ended("process identity.units")).hasSize(1));
        assertThat(spans.ended()).hasSize(6).allSatisfy(RequestTraceTest::namesNobody);
    }

    @Test
    void spanThatHoldsAPathIsFound() throws Exception {
        tracer.spanBuilder("GET")
                .setAttribute("url.path", "/traced/v1/people/" + PERSON)
                .startSpan()
                .end();

        Broken.isFound(1, () -> {
            assertThat(spans.ended()).allSatisfy(RequestTraceTest::namesNobody);
            return null;
        });
    }

    /** Nobody outside can make us keep a trace, or hang something on one that they know. */
    @Test
    void whatTheCallerSaysOfTracesCountsForNothing() {
        String theirs = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + theirs + "-00f067aa0ba902b7-01")
                .post("/traced/v1/people/{id}/checks", PERSON)
                .then()
                .statusCode(204);

        Eventually.succeeds(
                () -> assertThat(spans.ended("process identity.units")).hasSize(1));
        assertThat(spans.ended()).extracting(SpanData::getTraceId).doesNotContain(theirs);
    }

    @Test
    void unexpectedFailureHasTheIdOfItsTraceInTheAnswerAndInTheLog() {
        List<String> logged = Collections.synchronizedList(new ArrayList<>());
        Handler handler = new Listening(logged);
        Logger log = Logger.getLogger("org.accessportal.platform.problem.ProblemMappers");
        log.addHandler(handler);
        try {
            String instance = given().get("/traced/v1/people/{id}/failure", PERSON)
                    .then()
                    .statusCode(500)
                    .body("detail", nullValue())
                    .extract()
                    .path("instance");

            SpanData request = one("GET /traced/v1/people/{id}/failure");
            assertThat(instance).isEqualTo("trace:" + request.getTraceId());
            assertThat(logged).anySatisfy(line -> assertThat(line).contains(request.getTraceId()));
            assertThat(request.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        } finally {
            log.removeHandler(handler);
        }
    }

    private static void namesNobody(SpanData span) {
        String everything = Stream.of(
                        span.getName(),
                        span.getAttributes(),
                        span.getEvents(),
                        span.getStatus(),
                        span.getLinks(),
                        span.getSpanContext().getTraceState())
                .map(Object::toString)
                .reduce("", String::concat)
                .toLowerCase(Locale.ROOT);
        assertThat(NEVER).noneMatch(everything::contains);
    }

    private SpanData one(String name) {
        assertThat(spans.ended(name)).hasSize(1);
        return spans.ended(name).getFirst();
    }

    private long counted(String name) {
        return spans.ended(name).stream()
                .map(span -> span.getAttributes().get(AttributeKey.longKey("messaging.batch.message_count")))
                .mapToLong(count -> count)
                .sum();
    }

    /** Keeps what is logged. */
    private static final class Listening extends Handler {
        private final List<String> lines;

        Listening(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(@Nullable LogRecord line) {
            if (line != null) {
                lines.add(String.format(Locale.ROOT, line.getMessage(), line.getParameters()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
