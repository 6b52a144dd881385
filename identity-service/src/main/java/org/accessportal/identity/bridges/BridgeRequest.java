package org.accessportal.identity.bridges;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which engagement's access goes on, until when, and why. */
record BridgeRequest(
        @NotNull UUID engagementId,

        @Schema(description = "The last day with access, at most 14 days after the engagement's") @NotNull
        LocalDate to,

        @Schema(description = "Why; without anybody's personnummer") @NotBlank @Size(max = 1_000)
        String reason) {}
