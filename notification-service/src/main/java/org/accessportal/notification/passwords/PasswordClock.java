package org.accessportal.notification.passwords;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.accessportal.notification.NotificationSettings;
import org.accessportal.platform.PlatformSettings;
import org.jboss.logging.Logger;

/** What time does to initial passwords: somebody is told at once, and what is not used within a week becomes useless. */
@ApplicationScoped
class PasswordClock {

    private static final Logger LOG = Logger.getLogger(PasswordClock.class);
    private static final int BATCH = 50;

    private final PasswordNotices notices;
    private final PasswordRepository passwords;
    private final PasswordDirectory directory;
    private final NotificationSettings settings;
    private final PlatformSettings platform;
    private final Clock clock = Clock.systemUTC();
    private final PasswordGenerator generator = new PasswordGenerator();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("password-clock").daemon().factory());

    PasswordClock(
            PasswordNotices notices,
            PasswordRepository passwords,
            PasswordDirectory directory,
            NotificationSettings settings,
            PlatformSettings platform) {
        this.notices = notices;
        this.passwords = passwords;
        this.directory = directory;
        this.settings = settings;
        this.platform = platform;
    }

    void start(@Observes StartupEvent event) {
        if (platform.background()) {
            var _ = timer.scheduleWithFixedDelay(this::tell, 1_000, 200, TimeUnit.MILLISECONDS);
            var _ = timer.scheduleWithFixedDelay(this::lookForUnused, 1, 1, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void tell() {
        try {
            while (notices.makeNext() > 0) {
                LOG.debug("Somebody has been told");
            }
        } catch (RuntimeException e) {
            LOG.warnf("Notices wait: %s", e.toString());
        }
    }

    private void lookForUnused() {
        try {
            var moment = clock.instant().minus(settings.unusedLife());
            List<UUID> overdue = QuarkusTransaction.requiringNew()
                    .call(() -> passwords.fetchedBefore(moment, BATCH).stream()
                            .map(InitialPassword::id)
                            .toList());
            overdue.forEach(this::settle);
        } catch (RuntimeException e) {
            LOG.warnf("Unused passwords wait: %s", e.toString());
        }
    }

    /** Used, or made useless by one that nobody knows (PW-4). */
    void settle(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            InitialPassword password = passwords.lock(passwords.findById(id));
            PasswordDirectory.Account account = directory.find(password.identityId());
            if (account.changeForced()) {
                password.becomeUseless();
                directory.set(account, generator.generate());
            } else {
                password.use();
            }
        });
    }
}
