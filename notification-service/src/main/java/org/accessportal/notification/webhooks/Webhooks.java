package org.accessportal.notification.webhooks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.messaging.Forwarder;
import org.accessportal.platform.messaging.Forwarders;

/** Starts the readers of the webhooks that are configured, each in a thread of its own; replicas share the partitions. */
@ApplicationScoped
class Webhooks {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final WebhookSettings webhooks;
    private final PlatformSettings settings;
    private final Forwarders forwarders;
    private final WebhookBacklogs backlogs;
    private final ObjectMapper json;
    private final Clock clock;

    Webhooks(
            WebhookSettings webhooks,
            PlatformSettings settings,
            Forwarders forwarders,
            WebhookBacklogs backlogs,
            ObjectMapper json,
            Clock clock) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.forwarders = forwarders;
        this.backlogs = backlogs;
        this.json = json;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        List<Webhook> configured = webhooks.file().map(this::read).orElse(List.of());
        if (!settings.background()) {
            return;
        }
        backlogs.keepOnly(configured.stream().map(Webhook::code).toList());
        for (Webhook webhook : configured) {
            Forwarder forwarder = forwarders.of(new WebhookForwarding(webhook, backlogs, clock));
            background.whileAny(PAUSE, "Webhook " + webhook.code(), forwarder::readOnce);
        }
    }

    /** Refuses what no webhook can be, and two of the same code: the service does not start. */
    List<Webhook> read(Path file) {
        try {
            List<Webhook> read = List.of(json.readValue(file.toFile(), Webhook[].class));
            Set<String> codes = new HashSet<>();
            for (Webhook webhook : read) {
                if (!codes.add(webhook.code())) {
                    throw new IllegalArgumentException("Two webhooks have the code " + webhook.code());
                }
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The webhooks' file cannot be read", e);
        }
    }
}
