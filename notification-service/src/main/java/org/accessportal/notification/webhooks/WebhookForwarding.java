package org.accessportal.notification.webhooks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.CloudEventBatch;
import org.accessportal.platform.messaging.Forwarding;
import org.accessportal.platform.webhooks.SignedMessage;
import org.jspecify.annotations.Nullable;

/** Posts events to a webhook, signed as Standard Webhooks describes, and notes what it has not taken. */
final class WebhookForwarding implements Forwarding {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;

    private final Webhook webhook;
    private final WebhookBacklogs backlogs;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    WebhookForwarding(Webhook webhook, WebhookBacklogs backlogs, Clock clock) {
        this.webhook = webhook;
        this.backlogs = backlogs;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "webhooks." + webhook.code();
    }

    @Override
    public List<Topic> topics() {
        return webhook.read();
    }

    @Override
    public @Nullable UUID organizationId() {
        return webhook.organizationId();
    }

    @Override
    public void waits(Place place, Backlog backlog) {
        backlogs.waits(webhook, place, backlog);
    }

    @Override
    public void taken(Place place) {
        backlogs.taken(webhook, place);
    }

    @Override
    public Optional<String> send(CloudEventBatch batch) {
        var message = new SignedMessage(batch.id(), clock.instant().getEpochSecond(), batch.body());
        HttpRequest request = HttpRequest.newBuilder(webhook.url())
                .timeout(PATIENCE)
                .header("Content-Type", CloudEventBatch.MEDIA_TYPE)
                .header(SignedMessage.ID, message.id())
                .header(SignedMessage.TIMESTAMP, Long.toString(message.timestamp()))
                .header(SignedMessage.SIGNATURE, message.signature(webhook.secret()))
                .POST(BodyPublishers.ofString(message.body()))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status / 100 == SUCCESS ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (IOException e) {
            return Optional.of(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("Interrupted");
        }
    }
}
