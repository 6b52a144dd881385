package org.accessportal.platform.personaldata;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.background.BackgroundWork;
import org.jdbi.v3.core.Jdbi;

/**
 * Erases what has been kept long enough (GO-4), a little at a time, on record. The audit log stays whole: its rows hold
 * ids and codes, and whose they were is forgotten with the identity.
 */
@ApplicationScoped
public class Retention {

    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);
    private static final int MOST = 500;

    private final Jdbi jdbi;
    private final PersonalData personalData;
    private final PlatformSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    Retention(Jdbi jdbi, PersonalData personalData, PlatformSettings settings, AuditLog audit, Clock clock) {
        this.jdbi = jdbi;
        this.personalData = personalData;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(BETWEEN_LOOKS, "Retention", this::eraseWhatIsOver);
    }

    /** How long the kind is kept, in days after what it was for is over. */
    public int daysOf(RetentionRule rule) {
        return settings.retentionDays().getOrDefault(rule.kind(), rule.days());
    }

    /** Erases all that has been kept long enough. */
    public void eraseWhatIsOver() {
        for (RetentionRule rule : personalData.retention()) {
            int erased = MOST;
            while (erased == MOST) {
                erased = QuarkusTransaction.requiringNew().call(() -> eraseSome(rule));
            }
        }
    }

    private int eraseSome(RetentionRule rule) {
        Instant now = clock.instant();
        List<UUID> organizations = jdbi.withHandle(handle -> handle.createQuery(rule.erase())
                .bind("before", now.minus(Duration.ofDays(daysOf(rule))).atOffset(ZoneOffset.UTC))
                .bind("most", MOST)
                .mapTo(UUID.class)
                .list());
        Map<UUID, Long> counts =
                organizations.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        counts.forEach((organization, count) -> audit.record(
                AuditRow.within(organization, null, "retention.erased", now).with(rule.kind() + "=" + count)));
        return organizations.size();
    }
}
