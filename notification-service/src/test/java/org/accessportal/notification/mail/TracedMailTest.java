package org.accessportal.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.testing.CollectedSpans;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.accessportal.platform.tracing.Step;
import org.accessportal.platform.tracing.Traces;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail goes on with the trace of what it tells about; ID-9. */
@QuarkusTest
@TestProfile(TracedMailTest.Traced.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class TracedMailTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    /** As otherwise, with traces on. */
    public static final class Traced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return CollectedSpans.beside(new NotificationTestProfile().getConfigOverrides());
        }
    }

    @Singleton
    static class Spans extends CollectedSpans {}

    @Inject
    Messages messages;

    @Inject
    MailWorker worker;

    @Inject
    Traces traces;

    @Inject
    CollectedSpans spans;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void nothingToSend() {
        jdbi.useHandle(handle -> handle.execute("truncate message, letter cascade"));
        spans.forget();
    }

    /** Nobody can be asked for the recipient's address. */
    @Test
    void mailThatIsNotSentIsAStepOfTheTraceThatNamesNobody() {
        try (Step _ = traces.follow("test", List.of("00-" + TRACE + "-00f067aa0ba902b7-01"))) {
            tell();
        }
        assertThat(worker.sendNext()).isEqualTo(1);

        SpanData cause = spans.ended("test").getFirst();
        SpanData mail = spans.ended("send mail").getFirst();
        assertThat(mail.getTraceId()).isEqualTo(TRACE);
        assertThat(mail.getParentSpanId()).isEqualTo(cause.getSpanId());
        assertThat(mail.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(mail.getStatus().getDescription()).isEmpty();
        assertThat(mail.getAttributes().size()).isEqualTo(1);
        assertThat(mail.getEvents()).isEmpty();
    }

    @Test
    void mailThatNobodyFollowsIsNoStep() {
        tell();
        assertThat(worker.sendNext()).isEqualTo(1);

        assertThat(spans.ended()).isEmpty();
    }

    private void tell() {
        var occasion = new Messages.Occasion("account/1", new UUID(0, 3), new UUID(0, 1), new UUID(0, 2), null);
        QuarkusTransaction.requiringNew().run(() -> messages.add(Template.PASSWORD_TO_FETCH, List.of(occasion)));
    }
}
