package org.accessportal.platform.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A place in the log, the newest first: search on from there.
 *
 * @param occurredAt when the last row before it happened, in UTC
 * @param id that row
 */
public record AuditPosition(
        @NotNull Instant occurredAt, @NotNull UUID id) {}
