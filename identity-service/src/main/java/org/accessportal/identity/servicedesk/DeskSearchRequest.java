package org.accessportal.identity.servicedesk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.accessportal.identity.identities.PersonalNumber;
import org.accessportal.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a call is about, and why one looks; in a body, for addresses are written to logs (ID-1). */
record DeskSearchRequest(
        @Schema(
                description = "Personnummer or samordningsnummer of twelve digits, with or without a hyphen",
                examples = "19870412-9812")
        @NotBlank
        @Pattern(regexp = "\\d{8}-?\\d{4}")
        String personalNumber,

        @Schema(description = "Kept, and shown to the person on request; for example the number of the case")
        @NotBlank
        @Size(min = 5, max = 500)
        String reason) {

    /** The number; refused (422) when no such number can exist. */
    String twelveDigits() {
        String digits = personalNumber.replace("-", "");
        if (!PersonalNumber.isValid(digits)) {
            throw CommonProblem.INVALID_REQUEST.at("personalNumber", "ID-1", "The check digit or the day is not right");
        }
        return digits;
    }

    /** Never the number in a log. */
    @Override
    public String toString() {
        return "DeskSearchRequest[…]";
    }
}
