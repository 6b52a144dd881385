package org.accessportal.order.reach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What ending access at one's units carries, and what it is answered. */
final class ReachBodies {

    private ReachBodies() {}

    /**
     * Lines to end today, all of them or none (AS-6).
     *
     * @param reason for the audit log, and those whom the lines concern
     */
    record EndingsBody(
            @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> lineIds,
            @NotBlank @Size(max = 4_000) String reason) {}

    /** @param ended how many lines give nothing from now on */
    record EndingsView(int ended) {}
}
