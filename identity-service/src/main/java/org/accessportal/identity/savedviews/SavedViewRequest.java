package org.accessportal.identity.savedviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filter to keep (UI-3). */
record SavedViewRequest(
        @Schema(description = "The list's page: lower-case words, never anybody's id", examples = "/orders")
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "(/[a-z][a-z-]*){1,3}")
        String page,

        @Schema(description = "Not one that another view of the page has; case does not matter")
        @NotBlank
        @Size(max = 80)
        String name,

        @Schema(
                description = "What the page's address is narrowed by: kind, state, search, sort, from, to or unit; no"
                        + " search where people are listed, for that is somebody's name (ID-1)",
                examples = "kind=open&state=MINE")
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = "[a-z]{1,20}=[A-Za-z0-9%+*._~-]+(&[a-z]{1,20}=[A-Za-z0-9%+*._~-]+)*")
        String query,

        @Schema(description = "Whether the page opens with it, instead of the one that does now")
        boolean defaultView) {}
