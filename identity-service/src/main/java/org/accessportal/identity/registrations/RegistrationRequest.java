package org.accessportal.identity.registrations;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person who is not in the catalogue, and the engagement that the person gets (ID-10). */
record RegistrationRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = PLAIN) String givenName,

        @NotBlank @Size(max = 100) @Pattern(regexp = PLAIN) String familyName,

        @Schema(description = "Twelve digits; null when the person has none or it is not known")
        @Size(max = 12)
        @Nullable
        String personalNumber,

        @Email @Size(max = 254) @Nullable String mail,
        @NotNull UUID unitId,

        @Size(max = 20) @Pattern(regexp = PLAIN) @Nullable String titleCode,

        @NotBlank @Size(max = 100) @Pattern(regexp = PLAIN) String title,

        @Schema(description = "The catalogue's code for the form of employment")
        @Size(max = 40)
        @Pattern(regexp = PLAIN)
        @Nullable
        String employmentForm,

        @Schema(description = "Who answers for the engagement; null for whoever registers it") @Nullable
        UUID responsibleId,

        @Schema(description = "First day; null for today") @Nullable
        LocalDate from,

        @Schema(description = "Last day, included") @NotNull LocalDate to,

        @Schema(description = "The person's identity is protected (ID-9)")
        boolean protectedIdentity,

        @Schema(description = "The person is none of those with the same name who were listed")
        boolean confirmedNew) {

    private static final String PLAIN = "[^\\p{Cntrl}]*";

    /** Never a name or number in a log. */
    @Override
    public String toString() {
        return "RegistrationRequest[…]";
    }
}
