package org.accessportal.platform.audit.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.accessportal.platform.audit.AuditAnchor;

/**
 * A verification that is wanted.
 *
 * @param anchors points that the chain has passed, in any order; at most 100,000
 */
public record AuditVerificationRequest(
        @NotNull @Size(max = 100_000) List<@NotNull @Valid AuditAnchor> anchors) {}
