package org.accessportal.order.tasks;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tasks are wanted. */
class TaskFilter {

    @QueryParam("queue")
    @Parameter(description = "Only in this queue")
    @Nullable
    String queue;

    @QueryParam("state")
    @Parameter(description = "Only in one of these states")
    List<TaskState> state = List.of();

    @QueryParam("mine")
    @Parameter(description = "true: only those that the viewer has taken on")
    @Nullable
    Boolean mine;

    @QueryParam("sort")
    @DefaultValue("URGENT_FIRST")
    @Parameter(description = "What comes first: URGENT_FIRST, ANSWER_FIRST to be due, or NEWEST")
    TaskSort sort = TaskSort.URGENT_FIRST;
}
