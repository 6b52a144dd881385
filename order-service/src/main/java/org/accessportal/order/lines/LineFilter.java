package org.accessportal.order.lines;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
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
        PEOPLE
    }

    @QueryParam("scope")
    @DefaultValue("MINE")
    @Parameter(
            description = "MINE: those that the viewer sent. PEOPLE: those of the people whom the viewer may order"
                    + " for, and the viewer's own")
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
}
