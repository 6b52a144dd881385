package org.accessportal.order.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.LineCame;
import org.accessportal.order.lines.LineState;
import org.accessportal.platform.events.OrderFact;
import org.accessportal.platform.events.OrderFact.Kind;
import org.accessportal.platform.events.OrderLineState.Status;
import org.accessportal.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Makes tasks of lines that are delivered by hand, and cancels them when the line goes another way (PR-6). */
@ApplicationScoped
class TaskFollower {

    private final TaskRepository tasks;
    private final TaskQueries queries;
    private final TaskHands hands;
    private final Outbox outbox;

    TaskFollower(TaskRepository tasks, TaskQueries queries, TaskHands hands, Outbox outbox) {
        this.tasks = tasks;
        this.queries = queries;
        this.hands = hands;
        this.outbox = outbox;
    }

    void onLine(@Observes LineCame line) {
        if (line.wanted().queue() == null) {
            return;
        }
        boolean giving = line.state() == LineState.BEING_DELIVERED;
        boolean taking = line.state() == LineState.AWAITING_END && isOver(line);
        List<Task> open = tasks.openOf(line.lineId());
        open.stream()
                .filter(task -> task.isEnding() ? !taking : !giving)
                .filter(task -> line.state() != LineState.AWAITING_END || taking)
                .forEach(task -> cancel(task, line));
        boolean made = open.stream().anyMatch(task -> task.isEnding() == taking);
        if ((giving || taking) && !made) {
            make(line, taking);
        } else if (line.code().equals("REMINDED") || line.code().equals("ANSWER")) {
            Kind kind = line.code().equals("REMINDED") ? Kind.REMINDER : Kind.ANSWER;
            tell(line, kind, queries.administrationOf(line.recipient().unitId()));
        }
    }

    private void cancel(Task task, LineCame line) {
        long before = task.handsRevision();
        task.cancel();
        hands.changed(task, line.recipient().recipientId(), before);
    }

    /** Whether the last day has come, so that it is to be taken away now. */
    private static boolean isOver(LineCame line) {
        return line.desire() == Status.ENDED;
    }

    private void make(LineCame line, boolean ending) {
        String administration = queries.administrationOf(line.recipient().unitId());
        tasks.persist(Task.of(line, administration, ending));
        tell(line, Kind.TASK_AWAITS, administration);
    }

    private void tell(LineCame line, Kind kind, @Nullable String administration) {
        List<UUID> fulfillers = queries.fulfillersOf(line.organizationId(), administration);
        if (!fulfillers.isEmpty()) {
            outbox.publish(new OrderFact.Notice(
                    line.lineId(),
                    line.organizationId(),
                    kind,
                    line.caseNumber(),
                    line.wanted().resourceId(),
                    fulfillers,
                    line.at()));
        }
    }
}
