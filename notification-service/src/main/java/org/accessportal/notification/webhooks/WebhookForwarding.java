package org.accessportal.notification.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.CloudEventBatch;
import org.accessportal.platform.messaging.Forwarding;
import org.accessportal.platform.webhooks.SignedMessage;
import org.accessportal.platform.webhooks.SignedPost;
import org.jspecify.annotations.Nullable;

/** Posts events to a webhook, signed as Standard Webhooks describes, and notes what it has not taken. */
final class WebhookForwarding implements Forwarding {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Webhook webhook;
    private final WebhookBacklogs backlogs;
    private final Clock clock;
    private final SignedPost post = new SignedPost(PATIENCE);

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
        return post.send(webhook.url(), webhook.secret(), CloudEventBatch.MEDIA_TYPE, message);
    }
}
