package org.accessportal.order.tasks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.FormAnswer;
import org.jspecify.annotations.Nullable;

/** What the commands on a task carry. */
final class TaskBodies {

    private TaskBodies() {}

    /** Who takes it on; null: the viewer. */
    record AssignmentBody(@Nullable UUID assigneeId) {}

    /** What is written to the orderer; without a personnummer. */
    record MessageBody(@NotBlank @Size(max = 4_000) String text) {}

    /**
     * That it is done.
     *
     * @param fields what the fulfiller adds, for example a user name in the system; null: nothing
     * @param text feedback to the orderer; null: none
     */
    record CompletionBody(
            @Size(max = 50) @Nullable List<@NotNull @Valid FormAnswer> fields,
            @Size(max = 4_000) @Nullable String text) {}
}
