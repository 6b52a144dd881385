package org.accessportal.platform.audit.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.accessportal.platform.audit.SpotCheckVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor says about a row.
 *
 * @param remark must be there for what is to be followed up; without anybody's personnummer
 */
public record SpotCheckReviewRequest(
        @NotNull UUID rowId,
        @NotNull SpotCheckVerdict verdict,
        @Nullable @Size(max = 2_000) String remark) {}
