package org.accessportal.identity.protections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose protection can be lifted, and why. */
record ProtectionLiftRequest(
        @NotNull UUID identityId,

        @Schema(description = "Why; without anybody's personnummer") @NotBlank @Size(max = 1_000)
        String reason) {}
