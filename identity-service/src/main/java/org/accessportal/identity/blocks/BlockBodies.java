package org.accessportal.identity.blocks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What commands about blocks carry. */
final class BlockBodies {

    private static final int LONGEST = 1_000;

    private BlockBodies() {}

    /** Whose access is stopped, and why. */
    record BlockRequest(
            @NotNull UUID identityId,

            @Schema(description = "Why; without anybody's personnummer") @NotBlank @Size(max = LONGEST)
            String reason) {}

    /** Why the block can be lifted. */
    record LiftProposal(
            @Schema(description = "Why; without anybody's personnummer") @NotBlank @Size(max = LONGEST)
            String reason) {}
}
