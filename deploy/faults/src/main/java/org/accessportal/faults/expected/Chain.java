package org.accessportal.faults.expected;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.accessportal.faults.expected.Catalogue.Engagement;
import org.accessportal.faults.expected.Catalogue.Unit;
import org.jspecify.annotations.Nullable;

/** Who answers for whom, by one file of the catalogue on one day (RO-8). */
final class Chain {

    private final Catalogue catalogue;
    private final Set<String> working = new HashSet<>();
    private final Map<String, Set<String>> managers = new HashMap<>();

    Chain(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        for (Engagement engagement : catalogue.engagements.values()) {
            if (engagement.runsOn(today)) {
                working.add(engagement.person());
            }
            LocalDate end = engagement.end();
            String manager = engagement.lineManager();
            boolean over = end != null && end.isBefore(today);
            if (!over && manager != null && catalogue.people.containsKey(manager)) {
                managers.computeIfAbsent(engagement.person(), name -> new HashSet<>())
                        .add(manager);
            }
        }
    }

    /** The nearest manager's user name; null when the SIS-funktion stands in. */
    @Nullable
    String managerOf(Engagement engagement, boolean protectedIdentity) {
        String named = engagement.lineManager();
        if (named != null && mayManage(named, engagement.person())) {
            return named;
        }
        if (named != null && protectedIdentity) {
            return null;
        }
        Unit unit = catalogue.units.get(engagement.unit());
        while (unit != null) {
            for (String manager : unit.managers()) {
                if (mayManage(manager, engagement.person())) {
                    return manager;
                }
            }
            unit = catalogue.units.get(unit.parent());
        }
        return null;
    }

    private boolean mayManage(String manager, String person) {
        return working.contains(manager)
                && !manager.equals(person)
                && !(isAbove(manager, person) && isAbove(person, manager));
    }

    /** Whether one comes to the manager by going from manager to manager. */
    private boolean isAbove(String manager, String person) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(above(person));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(manager)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(above(next));
            }
        }
        return false;
    }

    private Collection<String> above(String person) {
        return managers.getOrDefault(person, Set.of());
    }
}
