package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.OrderLineState.Task;
import org.jdbi.v3.core.Jdbi;

/** Who has work for whom in hand (PR-6), and may open a protected person as long as it is so (ID-9). */
@ApplicationScoped
class AssignedTasks {

    private final Jdbi jdbi;

    AssignedTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In whose hands these tasks are now; one that is in nobody's is forgotten. */
    void take(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from assigned_task where task_id = any(:ids)")
                    .bind("ids", tasks.stream().map(Task::taskId).toArray(UUID[]::new))
                    .execute();
            var insert = handle.prepareBatch("""
                    insert into assigned_task
                    values (:taskId, :organizationId, :recipientId, :administrationCode, :assigneeId)
                    """);
            tasks.stream()
                    .filter(task -> task.assigneeId() != null)
                    .forEach(task -> insert.bindMethods(task).add());
            if (insert.size() > 0) {
                insert.execute();
            }
        });
    }
}
