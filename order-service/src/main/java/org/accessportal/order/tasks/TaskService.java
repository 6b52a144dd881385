package org.accessportal.order.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.accessportal.platform.rest.*;
import org.accessportal.platform.security.Actor;

/** Tasks. */
@ApplicationScoped
class TaskService {
    Page<TaskView> list(TaskFilter f, PageRequest p, Actor a) {
        throw new UnsupportedOperationException();
    }

    TaskView get(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }

    TaskView assign(UUID i, TaskBodies.AssignmentBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    TaskView write(UUID i, TaskBodies.MessageBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    TaskView complete(UUID i, TaskBodies.CompletionBody b, Actor a) {
        throw new UnsupportedOperationException();
    }
}
