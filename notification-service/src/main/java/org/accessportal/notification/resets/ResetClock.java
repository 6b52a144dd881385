package org.accessportal.notification.resets;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationSettings;
import org.accessportal.notification.passwords.UnusedPasswords;
import org.accessportal.platform.background.BackgroundWork;

/** A reset password that is not used within a week becomes useless, as an initial one does (PW-4). */
@ApplicationScoped
class ResetClock {

    private static final int BATCH = 50;
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final ResetRepository resets;
    private final UnusedPasswords unused;
    private final NotificationSettings settings;
    private final Clock clock;

    ResetClock(ResetRepository resets, UnusedPasswords unused, NotificationSettings settings, Clock clock) {
        this.resets = resets;
        this.unused = unused;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(BETWEEN_LOOKS, "Unused resets", this::lookForUnused);
    }

    private void lookForUnused() {
        var moment = clock.instant().minus(settings.unusedLife());
        List<UUID> overdue = QuarkusTransaction.requiringNew()
                .call(() -> resets.madeBefore(moment, BATCH).stream()
                        .map(PasswordReset::id)
                        .toList());
        overdue.forEach(id -> QuarkusTransaction.requiringNew().run(() -> settle(id)));
    }

    private void settle(UUID id) {
        PasswordReset reset = resets.findById(id);
        reset.settle(unused.makeUseless(reset.identityId()));
    }
}
