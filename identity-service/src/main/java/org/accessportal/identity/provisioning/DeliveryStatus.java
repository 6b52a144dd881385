package org.accessportal.identity.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;
import org.accessportal.platform.status.Waiting;
import org.jdbi.v3.core.Jdbi;

/** How delivery is: what waits for which target, and since when. */
@ApplicationScoped
class DeliveryStatus implements StatusSource {

    private static final Patience OTHERS = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(15));
    private static final Patience STOPPED = new Patience(Duration.ofSeconds(5), Duration.ofMinutes(1));

    /** By the target that failed last; what has not failed is told of without one, also when it is nothing. */
    private static final String WAITING = """
            select failed.target as of, count(a.id) as count, min(a.waiting_since) as since,
              (array_agg(a.last_error order by a.next_attempt_at desc))[1] as cause
            from (select null as target union all select distinct failed_target from account
                where delivered_version < desired_version and last_error is not null and failed_target is not null) failed
              left join (account a join identity i on i.id = a.identity_id and not i.protected_identity)
                on a.delivered_version < a.desired_version and a.organization_id = :organization and a.blocked = :stopped
                  and case when a.last_error is not null then a.failed_target end is not distinct from failed.target
            group by failed.target having failed.target is null or count(a.id) > 0 order by failed.target nulls first
            """;

    private final Jdbi jdbi;

    DeliveryStatus(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        boolean held = isHeld(organizationId, now);
        List<StatusLine> lines = new ArrayList<>(lines("stopped-accounts", true, STOPPED, organizationId, now));
        for (StatusLine line : lines("deliveries", false, OTHERS, organizationId, now)) {
            // in a maintenance window it is meant to wait
            lines.add(held && line.condition() == Condition.STANDS_STILL ? line.in(Condition.WAITS) : line);
        }
        return lines;
    }

    private List<StatusLine> lines(String what, boolean stopped, Patience patience, UUID organizationId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(WAITING)
                .bind("organization", organizationId)
                .bind("stopped", stopped)
                .map((row, context) -> StatusLine.queue(what, Waiting.of(row), patience, now))
                .list());
    }

    private boolean isHeld(UUID organizationId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("select in_maintenance(:organization, :now)")
                .bind("organization", organizationId)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
    }
}
