package org.accessportal.order.tasks;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Fulfilment tasks (PR-6), for fulfillers. */
@Path("/order/v1/tasks")
@Tag(name = "tasks", description = "What fulfillers carry out by hand")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such thing for the viewer")
class TaskResource {

    private final TaskService tasks;
    private final CurrentActor actor;

    TaskResource(TaskService tasks, CurrentActor actor) {
        this.tasks = tasks;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Tasks in one's queues, urgent ones and the oldest first")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    @APIResponse(responseCode = "422", description = "Limit or offset is out of bounds")
    public Page<TaskView> list(@BeanParam TaskFilter filter, @BeanParam @Valid PageRequest page) {
        return tasks.list(filter, page, actor.get());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One task with its dialogue")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = "The task")
    public TaskView get(@RestPath UUID id) {
        return tasks.get(id, actor.get());
    }

    @POST
    @Path("{id}/assignment")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a task on, or gives it to somebody in the queue")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = "The task")
    @APIResponse(responseCode = "409", description = "The task is over")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public TaskView assign(@RestPath UUID id, @Valid @NotNull TaskBodies.AssignmentBody body) {
        return tasks.assign(id, body, actor.get());
    }

    @POST
    @Path("{id}/message")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes to whoever ordered")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = "The task")
    @APIResponse(responseCode = "409", description = "The task is over")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public TaskView write(@RestPath UUID id, @Valid @NotNull TaskBodies.MessageBody body) {
        return tasks.write(id, body, actor.get());
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says that the task is done")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = "The task")
    @APIResponse(responseCode = "409", description = "The task is over")
    @APIResponse(responseCode = "422", description = "A rule is broken; field and rule are named")
    public TaskView complete(@RestPath UUID id, @Valid @NotNull TaskBodies.CompletionBody body) {
        return tasks.complete(id, body, actor.get());
    }
}
