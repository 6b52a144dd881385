package org.accessportal.identity.protections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.PersonalNumbers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose protection can be lifted, and why. */
record ProtectionLiftRequest(
        @NotNull UUID identityId,

        @Schema(description = "Why; without anybody's personnummer") @NotBlank @Size(max = 1_000)
        String reason) {

    /** The reason without blanks around it; refused (422) when it holds anybody's number. */
    String checkedReason() {
        if (PersonalNumbers.standIn(reason)) {
            throw CommonProblem.INVALID_REQUEST.at("reason", "ID-1", "Name nobody by number");
        }
        return reason.strip();
    }
}
