package org.accessportal.identity.delegations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.identity.delegations.Delegation.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom the manager role is lent, and for how long (RO-2). */
record DelegationRequest(
        @Schema(description = "One of those whose nearest manager one is, or another manager who is offered") @NotNull
        UUID delegateId,

        @Schema(description = "First day") @NotNull LocalDate from,
        @Schema(description = "Last day, included") @NotNull LocalDate to,

        @Schema(description = "That people with protected identities are included is known; nothing is lent without it")
        boolean protectedIncluded) {

    Period period() {
        return new Period(from, to);
    }
}
