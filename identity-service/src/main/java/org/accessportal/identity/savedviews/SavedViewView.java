package org.accessportal.identity.savedviews;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list's filter under a name, as its owner sees it (UI-3). */
record SavedViewView(
        UUID id,

        @Schema(description = "The list's page, such as /orders")
        String page,

        String name,

        @Schema(description = "What the page's address is narrowed by, such as kind=open&state=MINE")
        String query,

        @Schema(description = "Whether the page opens with it; at most one of a page")
        boolean defaultView) {

    /** All that one has, by page and name; there are never more than fifty. */
    record All(List<SavedViewView> items) {}
}
