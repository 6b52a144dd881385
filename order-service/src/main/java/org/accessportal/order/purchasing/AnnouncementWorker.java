package org.accessportal.order.purchasing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.accessportal.order.purchasing.AttestationRequestRepository.Due;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.webhooks.SignedMessage;
import org.accessportal.platform.webhooks.SignedPost;
import org.jboss.logging.Logger;

/** Tells purchasing systems what awaits them; one that is away is told later, with longer and longer pauses. */
@ApplicationScoped
class AnnouncementWorker {

    private static final Logger LOG = Logger.getLogger(AnnouncementWorker.class);
    private static final int BATCH = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 10;

    private final AttestationRequestRepository requests;
    private final PurchasingSystems systems;
    private final PlatformSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final SignedPost post = new SignedPost(PATIENCE);

    AnnouncementWorker(
            AttestationRequestRepository requests,
            PurchasingSystems systems,
            PlatformSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.requests = requests;
        this.systems = systems;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        if (!systems.all().isEmpty()) {
            background.whileAny(PAUSE, "Announcements", () -> announceNext() > 0);
        }
    }

    /** Announces the next; returns how many were taken on. */
    int announceNext() {
        List<Due> due = QuarkusTransaction.requiringNew().call(() -> requests.due(clock.instant(), LEASE, BATCH));
        due.forEach(this::announce);
        return due.size();
    }

    private void announce(Due due) {
        Optional<String> refusal = systems.find(due.system())
                .map(system -> send(due, system))
                .orElse(Optional.of("There is no purchasing system " + due.system()));
        QuarkusTransaction.requiringNew().run(() -> {
            if (refusal.isEmpty()) {
                requests.announced(due);
                return;
            }
            String error = refusal.get();
            LOG.infof("Attestation request %s waits: %s", due.id(), error);
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(due.attempts() - 1, MOST_DOUBLINGS));
            requests.failed(due, error, clock.instant().plus(pause));
        });
    }

    /** Why it was not taken; empty when it was. */
    private Optional<String> send(Due due, PurchasingSystem system) {
        try {
            String body = json.writeValueAsString(Announcement.of(due, settings.origin()));
            var message = new SignedMessage(
                    due.id() + "." + due.state(), clock.instant().getEpochSecond(), body);
            return post.send(system.url(), system.secret(), "application/json", message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An announcement cannot be written", e);
        }
    }
}
