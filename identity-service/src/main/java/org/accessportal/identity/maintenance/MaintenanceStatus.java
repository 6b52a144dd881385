package org.accessportal.identity.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusSource;

/** That a maintenance window is open; while none is, nothing is said of it (NO-3). */
@ApplicationScoped
class MaintenanceStatus implements StatusSource {

    private final MaintenanceRepository windows;

    MaintenanceStatus(MaintenanceRepository windows) {
        this.windows = windows;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        return windows.between(organizationId, now, now).stream()
                .map(one -> new StatusLine(
                        "maintenance",
                        null,
                        Condition.WAITS,
                        1,
                        one.announced(now).startsAt(),
                        null))
                .toList();
    }
}
