package org.accessportal.platform.audit.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.accessportal.platform.audit.AuditFilter;

/**
 * An export that is wanted.
 *
 * @param filter which rows
 */
public record AuditExportRequest(@NotNull @Valid AuditFilter filter) {}
