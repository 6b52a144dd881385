package org.accessportal.notification.passwords;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationSettings;
import org.accessportal.platform.background.BackgroundWork;

/** What time does to initial passwords: somebody is told at once, and what is not used within a week becomes useless. */
@ApplicationScoped
class PasswordClock {

    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final PasswordNotices notices;
    private final PasswordRepository passwords;
    private final UnusedPasswords unused;
    private final NotificationSettings settings;
    private final Clock clock;

    PasswordClock(
            PasswordNotices notices,
            PasswordRepository passwords,
            UnusedPasswords unused,
            NotificationSettings settings,
            Clock clock) {
        this.notices = notices;
        this.passwords = passwords;
        this.unused = unused;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Notices", () -> notices.makeNext() > 0);
        background.every(BETWEEN_LOOKS, "Unused passwords", this::lookForUnused);
    }

    private void lookForUnused() {
        var moment = clock.instant().minus(settings.unusedLife());
        List<UUID> overdue = QuarkusTransaction.requiringNew()
                .call(() -> passwords.fetchedBefore(moment, BATCH).stream()
                        .map(InitialPassword::id)
                        .toList());
        overdue.forEach(this::settle);
    }

    /** Used, or made useless by one that nobody knows (PW-4). */
    void settle(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            InitialPassword password = passwords.lock(passwords.findById(id));
            if (unused.makeUseless(password.identityId())) {
                password.use();
            } else {
                password.becomeUseless();
            }
        });
    }
}
