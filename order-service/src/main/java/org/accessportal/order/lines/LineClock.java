package org.accessportal.order.lines;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.time.PortalTime;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Turns days into states, reminds and escalates; each once, however many replicas there are and whoever restarts. */
@ApplicationScoped
class LineClock {

    private static final Logger LOG = Logger.getLogger(LineClock.class);
    private static final int BATCH = 100;
    private static final int PAUSE_SECONDS = 5;
    private static final Duration UNTIL_REMINDER = Duration.ofDays(3);
    private static final Duration UNTIL_ESCALATION = Duration.ofDays(7);

    private static final String BEGUN = """
            select id from order_line where state = 'AWAITING_START' and starts_on <= :today and desired = :desired
            order by starts_on, id limit :batch for update skip locked
            """;

    private static final String UNREMINDED = """
            select l.id from order_line l join approval_step s on s.line_id = l.id and s.state = 'AWAITS'
            where l.state in ('AWAITING_APPROVAL', 'AWAITING_ATTESTATION') and s.since < :longAgo
              and (l.reminded_at is null or l.reminded_at < s.since)
            order by s.since, l.id limit :batch for update of l skip locked
            """;

    /** About somebody protected only where there is somebody to whom it can go (ID-9). */
    private static final String UNESCALATED = """
            select s.id from order_line l join approval_step s on s.line_id = l.id and s.state = 'AWAITS'
            where s.since < :longerAgo and not s.escalated
              and (exists (select from directory_identity i
                  where i.identity_id = l.recipient_id and not i.protected_identity)
                or exists (select from directory_protection_officer p
                  where p.organization_id = l.organization_id and p.identity_id <> l.recipient_id))
            order by s.since, s.id limit :batch for update of l skip locked
            """;

    private final Jdbi jdbi;
    private final Lines lines;
    private final LineEndings endings;
    private final Clock clock;
    private final PlatformSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("line-clock").daemon().factory());

    LineClock(Jdbi jdbi, Lines lines, LineEndings endings, Clock clock, PlatformSettings settings) {
        this.jdbi = jdbi;
        this.lines = lines;
        this.endings = endings;
        this.clock = clock;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background()) {
            var _ = timer.scheduleWithFixedDelay(this::safely, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void safely() {
        try {
            tick();
        } catch (RuntimeException e) {
            LOG.warnf("What is due waits: %s", e.toString());
        }
    }

    /** Does everything that is due. */
    void tick() {
        all(BEGUN, "APPROVED", id -> lines.byItself(id, LineMove.START, "STARTED"));
        all(BEGUN, "CARRIED_OUT", id -> lines.byItself(id, LineMove.DELIVER, "DELIVERED"));
        all(BEGUN, "WITHHELD", id -> lines.byItself(id, LineMove.DELIVER, "DELIVERED"));
        endings.tick();
        all(UNREMINDED, "", id -> lines.byItself(id, LineMove.REMIND, "REMINDED"));
        all(UNESCALATED, "", lines::escalate);
    }

    private void all(String due, String desired, Consumer<UUID> effect) {
        int done = BATCH;
        while (done == BATCH) {
            done = QuarkusTransaction.requiringNew().call(() -> batch(due, desired, effect));
        }
    }

    private int batch(String due, String desired, Consumer<UUID> effect) {
        List<UUID> ids = jdbi.withHandle(handle -> handle.createQuery(due)
                .bind("today", PortalTime.today(clock))
                .bind("desired", desired)
                .bind("longAgo", clock.instant().minus(UNTIL_REMINDER).atOffset(ZoneOffset.UTC))
                .bind("longerAgo", clock.instant().minus(UNTIL_ESCALATION).atOffset(ZoneOffset.UTC))
                .bind("batch", BATCH)
                .mapTo(UUID.class)
                .list());
        ids.forEach(effect);
        return ids.size();
    }
}
