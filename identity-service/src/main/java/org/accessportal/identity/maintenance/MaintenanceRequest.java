package org.accessportal.identity.maintenance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When delivery is to wait, and why.
 *
 * @param startsAt its first moment: in the minute that goes on or later, at the most a year ahead
 * @param endsAt the first moment after it, at the most three days later
 */
record MaintenanceRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,

        @Schema(description = "Why, in Swedish, for everybody signed in; without anybody's personnummer")
        @NotBlank
        @Size(max = 500)
        String reasonSv,

        @Schema(description = "Why, in English, for everybody signed in; without anybody's personnummer")
        @NotBlank
        @Size(max = 500)
        String reasonEn) {}
