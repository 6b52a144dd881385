package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.LineMove;
import org.accessportal.order.lines.Lines;
import org.accessportal.platform.events.AssignmentState;
import org.accessportal.platform.events.AssignmentState.Assignment;
import org.accessportal.platform.events.AssignmentState.Reason;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/** Follows assignments: the lines that are their reasons come to be delivered, active and ended by them. */
@ApplicationScoped
class HoldingIntake implements EventHandler<AssignmentState> {

    private final Jdbi jdbi;
    private final Lines lines;
    private final Prerequisites prerequisites;

    HoldingIntake(Jdbi jdbi, Lines lines, Prerequisites prerequisites) {
        this.jdbi = jdbi;
        this.lines = lines;
        this.prerequisites = prerequisites;
    }

    @Override
    public Topic topic() {
        return Topic.ASSIGNMENTS;
    }

    @Override
    public void handle(List<Received<AssignmentState>> batch) {
        for (Received<AssignmentState> received : batch) {
            Assignment assignment = (Assignment) received.event();
            List<UUID> before = linesOf(assignment.assignmentId());
            List<UUID> now = ordered(assignment);
            store(assignment, now);
            now.forEach(line -> follow(line, assignment.status()));
            before.stream()
                    .filter(line -> !now.contains(line))
                    .forEach(line -> lines.byItself(line, LineMove.REMOVE, "ENDED"));
            if (assignment.status() == Status.ACTIVE) {
                prerequisites.lookAgain(assignment.identityId());
            }
        }
    }

    private void follow(UUID line, Status status) {
        switch (status) {
            case PLANNED, FROZEN, BEING_ENDED -> {} // nothing new for the line
            case BEING_DELIVERED -> lines.byItself(line, LineMove.START, "STARTED");
            case ACTIVE -> lines.byItself(line, LineMove.DELIVER, "DELIVERED");
            case FAILED -> lines.byItself(line, LineMove.FAIL, "FAILED");
            case ENDED -> lines.byItself(line, LineMove.REMOVE, "ENDED");
        }
    }

    private static List<UUID> ordered(Assignment assignment) {
        return assignment.reasons().stream()
                .map(Reason::orderLineId)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<UUID> linesOf(UUID assignmentId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select unnest(line_ids) from holding where assignment_id = :id")
                        .bind("id", assignmentId)
                        .mapTo(UUID.class)
                        .list());
    }

    private void store(Assignment assignment, List<UUID> lineIds) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into holding values (:assignmentId, :organizationId, :identityId, :engagementId, :resourceId,
                          :level, :status, :to, :lines)
                        on conflict (assignment_id) do update set engagement_id = excluded.engagement_id,
                          level = excluded.level, status = excluded.status, ends_on = excluded.ends_on,
                          line_ids = excluded.line_ids
                        """)
                .bindMethods(assignment)
                .bind("status", assignment.status().name())
                .bind("lines", lineIds.toArray(UUID[]::new))
                .execute());
    }
}
