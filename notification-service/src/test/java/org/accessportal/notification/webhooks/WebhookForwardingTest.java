package org.accessportal.notification.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.CloudEventBatch;
import org.accessportal.platform.messaging.Forwarding.Backlog;
import org.accessportal.platform.messaging.Forwarding.Place;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** API-2: how events are posted to a system, and what operators see of one that does not take them. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class WebhookForwardingTest {

    private static final UUID ORGANIZATION = new UUID(5, 1);
    private static final CloudEventBatch BATCH =
            new CloudEventBatch("order.lines-0-7-8", "[{\"id\": \"one\"}, {\"id\": \"other\"}]", 2);

    @Inject
    WebhookBacklogs backlogs;

    @Inject
    WebhookStatus status;

    @Inject
    Webhooks webhooks;

    private Receiver receiver;
    private WebhookForwarding forwarding;

    @BeforeEach
    void aReceiver() throws Exception {
        receiver = new Receiver();
        var webhook = new Webhook("case", receiver.url(), Receiver.SECRET, List.of("order.lines"), ORGANIZATION);
        forwarding = new WebhookForwarding(webhook, backlogs, Clock.systemUTC());
    }

    @AfterEach
    void end() {
        receiver.close();
        backlogs.keepOnly(List.of());
    }

    @Test
    @DisplayName("API-2: a batch is posted whole and signed; what the receiver says decides whether it was taken")
    void posted() {
        receiver.refusals.set(1);
        assertThat(forwarding.send(BATCH)).contains("HTTP 503");
        assertThat(forwarding.send(BATCH)).isEmpty();
        assertThat(receiver.events)
                .extracting(event -> event.path("id").asText())
                .containsExactly("one", "other");
        assertThat(receiver.forged).isEmpty();
        receiver.close();
        assertThat(forwarding.send(BATCH)).contains("ConnectException");
    }

    @Test
    @DisplayName("API-2: the status page names the webhook, how much waits, since when and why, until it is taken")
    void operatorsSee() {
        Instant now = Instant.parse("2026-11-28T10:00:00Z");
        var here = new Place(Topic.ORDER_LINES, 0);
        var there = new Place(Topic.ORDER_LINES, 1);
        forwarding.waits(here, new Backlog(7, now.minusSeconds(1_000), "HTTP 503"));
        forwarding.waits(here, new Backlog(9, now.minusSeconds(1_000), "HTTP 503"));
        forwarding.waits(there, new Backlog(1, now.minusSeconds(10), "HTTP 503"));
        assertThat(status.lines(ORGANIZATION, now))
                .singleElement()
                .isEqualTo(new StatusLine(
                        "webhooks", "case", Condition.STANDS_STILL, 10, now.minusSeconds(1_000), "HTTP 503"));
        forwarding.taken(here);
        assertThat(status.lines(ORGANIZATION, now))
                .singleElement()
                .extracting(StatusLine::condition)
                .isEqualTo(Condition.WORKS);
        forwarding.taken(there);
        assertThat(status.lines(ORGANIZATION, now)).isEmpty();
    }

    @Test
    @DisplayName("API-2: two webhooks of one code are refused at the start")
    void twoOfOneCode(@TempDir Path folder) throws Exception {
        String one = """
                {"code": "case", "url": "https://example.org", "secret": "%s", "topics": ["order.lines"]}""".formatted(Receiver.SECRET);
        Path good = Files.writeString(folder.resolve("good.json"), "[" + one + "]");
        assertThat(webhooks.read(good)).extracting(Webhook::code).containsExactly("case");
        Path twice = Files.writeString(folder.resolve("twice.json"), "[" + one + "," + one + "]");
        assertThatThrownBy(() -> webhooks.read(twice)).hasMessage("Two webhooks have the code case");
    }
}
