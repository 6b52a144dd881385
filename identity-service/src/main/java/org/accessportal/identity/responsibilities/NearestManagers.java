package org.accessportal.identity.responsibilities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.events.ResponsibilityState.Via;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest manager of every engagement (RO-8): its line manager; else its engagement responsible; else the
 * unit's managers; else those of the unit above, and so on. The person concerned, people without an active engagement
 * and circles are skipped; when nobody is left, the administration's SIS-funktion stands in.
 */
public final class NearestManagers {

    /**
     * An engagement that has not ended, and whom the catalogue names for it.
     *
     * @param noStandIn a protected person: where none of those named can be used nobody stands in unasked (ID-9)
     */
    public record Subject(
            UUID engagementId,
            UUID identityId,
            UUID unitId,
            @Nullable UUID lineManagerId,
            @Nullable UUID responsibleId,
            boolean noStandIn) {}

    /** A unit with its managers, in the catalogue's order. */
    public record UnitManagers(UUID unitId, @Nullable UUID parentId, List<UUID> managers) {}

    /** Who was found, and how; without a manager the SIS-funktion stands in. */
    public record Found(@Nullable UUID managerId, Via via) {}

    private final Map<UUID, UnitManagers> units = new HashMap<>();
    private final Set<UUID> active;
    private final Map<UUID, Integer> circles;

    /**
     * Prepares the answer for a whole organization.
     *
     * @param active people with an engagement that is running today
     */
    public NearestManagers(List<Subject> subjects, List<UnitManagers> units, Set<UUID> active) {
        units.forEach(unit -> this.units.put(unit.unitId(), unit));
        this.active = active;
        this.circles = new Circles(subjects).numbers();
    }

    /** The nearest manager of an engagement. */
    public Found of(Subject subject) {
        if (mayManage(subject.lineManagerId(), subject.identityId())) {
            return new Found(subject.lineManagerId(), Via.LINE_MANAGER);
        }
        if (mayManage(subject.responsibleId(), subject.identityId())) {
            return new Found(subject.responsibleId(), Via.ENGAGEMENT_RESPONSIBLE);
        }
        return subject.noStandIn() ? new Found(null, Via.SIS_FUNCTION) : upTheTree(subject);
    }

    private Found upTheTree(Subject subject) {
        Set<UUID> seen = new HashSet<>();
        Via via = Via.UNIT_MANAGER;
        UnitManagers unit = units.get(subject.unitId());
        while (unit != null && seen.add(unit.unitId())) {
            for (UUID manager : unit.managers()) {
                if (mayManage(manager, subject.identityId())) {
                    return new Found(manager, via);
                }
            }
            via = Via.UNIT_ABOVE;
            unit = unit.parentId() == null ? null : units.get(unit.parentId());
        }
        return new Found(null, Via.SIS_FUNCTION);
    }

    private boolean mayManage(@Nullable UUID manager, UUID person) {
        return manager != null && !manager.equals(person) && active.contains(manager) && !inCircle(manager, person);
    }

    /** Two people who are, directly or through others, each other's managers. */
    private boolean inCircle(UUID manager, UUID person) {
        Integer circle = circles.get(manager);
        return circle != null && circle.equals(circles.get(person));
    }
}
