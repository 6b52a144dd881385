package org.accessportal.platform.audit.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.accessportal.platform.audit.AuditFilter;
import org.accessportal.platform.audit.AuditPosition;
import org.jspecify.annotations.Nullable;

/**
 * A search that is wanted.
 *
 * @param filter which rows
 * @param limit how many at the most, 1 to 500
 * @param before where to go on: {@code next} of the answer before; null begins with the newest
 */
public record AuditSearchRequest(
        @NotNull @Valid AuditFilter filter,
        @Min(1) @Max(500) int limit,
        @Nullable @Valid AuditPosition before) {}
