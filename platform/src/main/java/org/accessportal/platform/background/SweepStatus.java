package org.accessportal.platform.background;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusSource;
import org.accessportal.platform.status.Waiting;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** How the work of the night is: done, under way, or left undone. */
@ApplicationScoped
class SweepStatus implements StatusSource {

    private final Jdbi jdbi;

    SweepStatus(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of each kind the last night; one that is neither last night's nor the one before is left undone since then. */
    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct on (name) name as of, mended as count, null as cause,
                          coalesce(finished_at, day::timestamp at time zone 'Europe/Stockholm') as since,
                          case when day < :yesterday then 'STANDS_STILL' when finished_at is null then 'WAITS'
                            else 'WORKS' end as condition
                        from nightly_sweep order by name, day desc
                        """)
                .bind("yesterday", now.atZone(PortalTime.ZONE).toLocalDate().minusDays(1))
                .map((row, context) -> {
                    Waiting night = Waiting.of(row);
                    return new StatusLine(
                            "nightly",
                            night.of(),
                            Condition.valueOf(row.getString("condition")),
                            night.count(),
                            night.since(),
                            null);
                })
                .list());
    }
}
