package org.accessportal.platform.tracing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.testing.CollectedSpans;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With traces off, which they are unless somebody turns them on, nothing is kept and nothing is measured. */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class UntracedTest {

    private static final String OF_BEFORE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Inject
    CollectedSpans spans;

    @Inject
    Traces traces;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void emptyOutbox() {
        jdbi.useHandle(handle -> handle.execute("truncate outbox"));
    }

    @Test
    void outboxKeepsNoTraceparent() {
        given().post("/traced/v1/people/{id}/checks", UUID.randomUUID()).then().statusCode(204);
        given().post("/traced/v1/people/{id}/checks/{count}", UUID.randomUUID(), 3)
                .then()
                .statusCode(204);

        List<String> kept = jdbi.withHandle(handle -> handle.createQuery("select traceparent from outbox")
                .mapTo(String.class)
                .list());
        assertThat(kept).hasSize(4).containsOnlyNulls();
        assertThat(spans.ended()).isEmpty();
    }

    /** Events that were written while traces were on come when they are off. */
    @Test
    void traceOfBeforeIsNotGoneOnWith() {
        try (Step _ = traces.reading("identity.units", 1, List.of(OF_BEFORE))) {
            assertThat(traces.traceparent()).isNull();
        }
        assertThat(spans.ended()).isEmpty();
    }

    @Test
    void unexpectedFailureHasANumberOfItsOwn() {
        given().get("/traced/v1/people/{id}/failure", UUID.randomUUID())
                .then()
                .statusCode(500)
                .body("instance", matchesPattern("trace:[0-9a-f]{32}"));
    }
}
