package org.accessportal.identity.servicedesk;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who called about whose password, and what was checked (PW-5). */
record CallerCheckRequest(
        @Schema(description = "Whom the password is about, as a search in the same session found them") @NotNull
        UUID identityId,

        @Schema(description = "One of the callers that the search named") @NotNull
        UUID callerId,

        @Schema(description = "All three of them, or it is refused") @NotNull
        Set<@NotNull Checked> checked) {}
