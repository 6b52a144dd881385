package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Backlogs;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;

/** How imports are: under way, held for somebody's decision, or failed. */
@ApplicationScoped
class ImportStatus implements StatusSource {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(30), Duration.ofHours(2));

    private static final String UNDER_WAY = """
            select null as of, count(*) as count, min(started_at) as since, null as cause from import_run
            where organization_id = :organization and state in ('READING', 'READ', 'RESUMED')
            """;
    private static final String HELD = """
            select s.code as of, count(*) as count, min(r.started_at) as since, null as cause
            from import_run r join source s on s.id = r.source_id
            where r.organization_id = :organization and r.state = 'HELD' group by s.code order by s.code
            """;
    /** Of each source the last one. */
    private static final String FAILED = """
            select last.of, 1 as count, last.since, null as cause from source s cross join lateral (
              select s.code as of, r.state, coalesce(r.ended_at, r.started_at) as since from import_run r
              where r.source_id = s.id order by r.started_at desc limit 1) last
            where s.organization_id = :organization and last.state = 'FAILED' order by last.of
            """;

    private final Backlogs backlogs;

    ImportStatus(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        List<StatusLine> lines = new ArrayList<>();
        backlogs.find(UNDER_WAY, organizationId, now)
                .forEach(run -> lines.add(StatusLine.queue("imports", run, PATIENCE, now)));
        backlogs.find(HELD, organizationId, now)
                .forEach(run -> lines.add(StatusLine.of("imports-held", run, Condition.WAITS)));
        backlogs.find(FAILED, organizationId, now)
                .forEach(run -> lines.add(StatusLine.of("imports-failed", run, Condition.STANDS_STILL)));
        return lines;
    }
}
