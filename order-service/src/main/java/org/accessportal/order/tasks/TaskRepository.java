package org.accessportal.order.tasks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.security.Actor;

/** Fulfilment tasks as they lie in the database. */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    Optional<Task> lockedOf(UUID organizationId, UUID id) {
        return find("id = ?1 and organizationId = ?2", id, organizationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Task> of(UUID organizationId, UUID id) {
        return find("id = ?1 and organizationId = ?2", id, organizationId).firstResultOptional();
    }

    /** What is to be done for a line. */
    List<Task> openOf(UUID lineId) {
        return list("lineId = ?1 and state in ?2", lineId, Set.of(TaskState.NEW, TaskState.ASSIGNED));
    }

    List<Task> page(TaskFilter filter, Set<String> administrations, Actor actor, int offset, int limit) {
        Map<String, Object> values = new HashMap<>();
        String condition = condition(filter, administrations, actor, values);
        return find(condition + filter.sort.orderBy(), values)
                .range(offset, offset + limit - 1)
                .list();
    }

    long count(TaskFilter filter, Set<String> administrations, Actor actor) {
        Map<String, Object> values = new HashMap<>();
        return count(condition(filter, administrations, actor, values), values);
    }

    /** The administrations that one is fulfiller of; none: of all. */
    private static String condition(
            TaskFilter filter, Set<String> administrations, Actor actor, Map<String, Object> values) {
        var condition = new StringBuilder("organizationId = :organization");
        values.put("organization", actor.organizationId());
        if (!administrations.isEmpty()) {
            condition.append(" and administrationCode in :administrations");
            values.put("administrations", administrations);
        }
        if (filter.queue != null) {
            condition.append(" and queue = :queue");
            values.put("queue", filter.queue);
        }
        if (!filter.state.isEmpty()) {
            condition.append(" and state in :states");
            values.put("states", filter.state);
        }
        if (Boolean.TRUE.equals(filter.mine)) {
            condition.append(" and assigneeId = :actor");
            values.put("actor", actor.identityId());
        }
        return condition.toString();
    }
}
