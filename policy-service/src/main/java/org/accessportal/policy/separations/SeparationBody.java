package org.accessportal.policy.separations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two resources that nobody is to hold together (PO-9).
 *
 * @param administrationCode the administration whose people it is for; null for the whole organization, which takes a
 *     system administrator
 * @param oneResourceId a resource of the catalogue
 * @param otherResourceId another one
 * @param name 1 to 200 characters; no personnummer
 * @param why what could go wrong when one person holds both, 1 to 1,000 characters; no personnummer
 */
record SeparationBody(
        @Size(min = 1, max = 64) @Nullable String administrationCode,
        @NotNull UUID oneResourceId,
        @NotNull UUID otherResourceId,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 1_000) String why) {}
