package org.accessportal.identity.roles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.PersonalNumbers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to get which role.
 *
 * @param administrationCode the administration that it is limited to; null: the whole organization
 * @param to last day, included, today or later; null: until further notice
 */
record AppointmentRequest(
        @NotNull UUID identityId,
        @NotNull AppointedRole role,
        @Size(max = 64) @Nullable String administrationCode,
        @Nullable LocalDate to,

        @Schema(description = "Why; without anybody's personnummer") @NotBlank @Size(max = 1_000)
        String reason) {

    /** Refused (422) when the reason names anybody by number, or the last day has passed. */
    void check(LocalDate today) {
        if (PersonalNumbers.standIn(reason)) {
            throw CommonProblem.INVALID_REQUEST.at("reason", "ID-1", "Name nobody by number");
        }
        if (to != null && to.isBefore(today)) {
            throw CommonProblem.INVALID_REQUEST.at("to", "RO-6", "The last day is today or later");
        }
        if (administrationCode != null && role.spansTheOrganization()) {
            throw CommonProblem.INVALID_REQUEST.at(
                    "administrationCode", "RO-6", "This role is for the whole organization");
        }
    }
}
