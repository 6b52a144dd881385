package org.accessportal.order.lines;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which lines are wanted. */
class LineFilter {

    /** Whose lines. */
    enum Scope {
        /** Those that the viewer sent. */
        MINE,
        /** Those of the people whom the viewer may order for, and the viewer's own. */
        PEOPLE,
        /** Both. */
        ALL
    }

    @QueryParam("scope")
    @DefaultValue("MINE")
    @Parameter(
            description = "MINE: those that the viewer sent. PEOPLE: those of the people whom the viewer may order"
                    + " for, and the viewer's own. ALL: both")
    Scope scope = Scope.MINE;

    @QueryParam("state")
    @Parameter(description = "Only in one of these states")
    List<LineState> state = List.of();

    @QueryParam("open")
    @Parameter(description = "true: only those that have not come to their end; false: only those that have")
    @Nullable
    Boolean open;

    @QueryParam("recipientIds")
    @Parameter(description = "Only for these people")
    List<UUID> recipientIds = List.of();

    @QueryParam("engagementId")
    @Parameter(description = "Only of this engagement")
    @Nullable
    UUID engagementId;

    @QueryParam("resourceId")
    @Parameter(description = "Only of this resource")
    @Nullable
    UUID resourceId;

    @QueryParam("sort")
    @DefaultValue("NEWEST")
    @Parameter(
            description = "What comes first: NEWEST or OLDEST sent, LONGEST_WAITING where it stands, EXPECTED_FIRST to"
                    + " be done")
    LineSort sort = LineSort.NEWEST;

    /** What the line's case number is or its resource answers to; sent in a body (ID-1). */
    @Nullable
    String search;

    /** Every line that the viewer may find by that text. */
    static LineFilter of(String text) {
        var filter = new LineFilter();
        filter.scope = Scope.ALL;
        filter.search = text;
        return filter;
    }

    /** The text as {@link LineQueries} compares it. */
    String soughtText() {
        return search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
    }

    /** The text as a case number; -1, which no line has, when it is not one. */
    long soughtNumber() {
        String text = soughtText();
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
