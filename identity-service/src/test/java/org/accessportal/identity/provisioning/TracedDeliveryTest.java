package org.accessportal.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.accessportal.identity.TracedProfile;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.testing.CollectedSpans;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delivery goes on with the trace of what wanted it; ID-9. */
@QuarkusTest
@TestProfile(TracedProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class TracedDeliveryTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CAUSE = "00f067aa0ba902b7";

    @Singleton
    static class Spans extends CollectedSpans {}

    @Inject
    DeliveryFixture fixture;

    @Inject
    DeliveryWorker worker;

    @Inject
    CollectedSpans spans;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void accountToDeliver() {
        fixture.accountToDeliver();
        spans.forget();
    }

    /** Nothing listens where the directory is. */
    @Test
    void deliveryThatFailsIsAStepOfTheTraceThatNamesNobody() {
        follow();
        assertThat(worker.deliverNext()).isEqualTo(1);

        assertThat(spans.ended()).singleElement().satisfies(step -> {
            assertThat(step.getName()).isEqualTo("deliver account");
            assertThat(step.getTraceId()).isEqualTo(TRACE);
            assertThat(step.getParentSpanId()).isEqualTo(CAUSE);
            assertThat(step.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(step.getAttributes().asMap().values()).containsExactly(TargetFailure.class.getName());
            assertThat(step.getEvents()).isEmpty();
        });
    }

    @Test
    void deliveryThatNobodyFollowsIsNoStep() {
        assertThat(worker.deliverNext()).isEqualTo(1);

        assertThat(spans.ended()).isEmpty();
    }

    private void follow() {
        jdbi.useHandle(handle -> handle.createUpdate("update account set traceparent = :traceparent")
                .bind("traceparent", "00-" + TRACE + "-" + CAUSE + "-01")
                .execute());
    }
}
