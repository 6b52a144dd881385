package org.accessportal.platform.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusSource;
import org.accessportal.platform.status.Waiting;
import org.jdbi.v3.core.Jdbi;

/** Whether what is known here about rights is current: where it is not, decisions and passwords answer 503. */
@ApplicationScoped
@IfBuildProperty(name = "portal.directory", stringValue = "true")
class DirectoryStatus implements StatusSource {

    private final Jdbi jdbi;

    DirectoryStatus(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        Waiting beats = jdbi.withHandle(handle -> handle.createQuery(
                        "select null as of, count(*) as count, min(beat_at) as since, null as cause from directory_heartbeat")
                .map((row, context) -> Waiting.of(row))
                .one());
        Instant oldest = beats.since();
        boolean isCurrent =
                beats.count() >= Topic.PARTITIONS && oldest != null && oldest.isAfter(now.minus(Directory.OLDEST_BEAT));
        return List.of(
                new StatusLine("beat", null, isCurrent ? Condition.WORKS : Condition.STANDS_STILL, 0, oldest, null));
    }
}
