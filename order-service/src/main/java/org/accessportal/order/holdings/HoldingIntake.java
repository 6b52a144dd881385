package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.order.lines.LineMove;
import org.accessportal.order.lines.Lines;
import org.accessportal.platform.events.AssignmentState;
import org.accessportal.platform.events.AssignmentState.Assignment;
import org.accessportal.platform.events.AssignmentState.Reason;
import org.accessportal.platform.events.AssignmentState.ReasonKind;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.persistence.Column;
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
        List<Assignment> assignments =
                batch.stream().map(received -> (Assignment) received.event()).toList();
        Map<UUID, List<UUID>> before = linesOf(assignments);
        store(assignments);
        for (Assignment assignment : assignments) {
            List<UUID> now = ordered(assignment);
            now.forEach(line -> follow(line, assignment.status()));
            before.getOrDefault(assignment.assignmentId(), List.of()).stream()
                    .filter(line -> !now.contains(line))
                    .forEach(line -> lines.byItself(line, LineMove.REMOVE, "ENDED"));
        }
        prerequisites.lookAgain(assignments.stream()
                .filter(assignment -> assignment.status() == Status.ACTIVE)
                .map(Assignment::identityId)
                .toList());
    }

    private void follow(UUID line, Status status) {
        switch (status) {
            case PLANNED, FROZEN, BLOCKED, BEING_ENDED -> {} // nothing new for the line
            case BEING_DELIVERED -> lines.byItself(line, LineMove.START, "STARTED");
            case ACTIVE -> lines.byItself(line, LineMove.DELIVER, "DELIVERED");
            case FAILED -> lines.byItself(line, LineMove.FAIL, "FAILED");
            case ENDED -> lines.byItself(line, LineMove.REMOVE, "ENDED");
        }
    }

    private static List<UUID> ordered(Assignment assignment) {
        return assignment.reasons().stream()
                .map(Reason::orderLineId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The engagements for which a policy or an order gives it (OR-4). */
    private static List<UUID> givenFor(Assignment assignment) {
        return assignment.reasons().stream()
                .filter(reason -> reason.kind() == ReasonKind.POLICY || reason.kind() == ReasonKind.ORDER)
                .map(Reason::engagementId)
                .distinct()
                .toList();
    }

    /** The lines that were reasons until now, of the assignments that had any. */
    private Map<UUID, List<UUID>> linesOf(List<Assignment> assignments) {
        Map<UUID, List<UUID>> lineIds = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select assignment_id, line_ids from holding
                        where assignment_id = any(:ids) and cardinality(line_ids) > 0
                        """)
                .bind("ids", assignments.stream().map(Assignment::assignmentId).toArray(UUID[]::new))
                .map((row, context) -> lineIds.put(row.getObject(1, UUID.class), List.of((UUID[])
                        row.getArray(2).getArray())))
                .list());
        return lineIds;
    }

    private void store(List<Assignment> assignments) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into holding
                        select id, organization_id, identity_id, engagement_id, resource_id, level, status, ends_on,
                          lines::uuid[], given_for::uuid[]
                        from unnest(:ids, :organizations, :identities, :engagements, :resources, :levels, :statuses,
                            :ends, :lines, :givenFor)
                          as held (id, organization_id, identity_id, engagement_id, resource_id, level, status, ends_on,
                            lines, given_for)
                        on conflict (assignment_id) do update set engagement_id = excluded.engagement_id,
                          level = excluded.level, status = excluded.status, ends_on = excluded.ends_on,
                          line_ids = excluded.line_ids, given_for = excluded.given_for
                        """)
                .bind("ids", Column.of(assignments, Assignment::assignmentId, UUID[]::new))
                .bind("organizations", Column.of(assignments, Assignment::organizationId, UUID[]::new))
                .bind("identities", Column.of(assignments, Assignment::identityId, UUID[]::new))
                .bind("engagements", Column.of(assignments, Assignment::engagementId, UUID[]::new))
                .bind("resources", Column.of(assignments, Assignment::resourceId, UUID[]::new))
                .bind("levels", Column.of(assignments, Assignment::level, String[]::new))
                .bind(
                        "statuses",
                        Column.of(assignments, assignment -> assignment.status().name(), String[]::new))
                .bind("ends", Column.of(assignments, Assignment::to, LocalDate[]::new))
                .bind("lines", Column.of(assignments, assignment -> array(ordered(assignment)), String[]::new))
                .bind("givenFor", Column.of(assignments, assignment -> array(givenFor(assignment)), String[]::new))
                .execute());
    }

    /** As PostgreSQL writes an array: a column of arrays cannot be bound otherwise. */
    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
