package org.accessportal.identity.responsibilities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.identity.responsibilities.NearestManagers.Subject;

/** The circles in who manages whom: Tarjan's strongly connected components, without recursion. */
final class Circles {

    private static final List<UUID> NOBODY = List.of();

    /** A person on the way, and which of the managers is next. */
    private static final class Frame {
        private final UUID person;
        private int next;

        Frame(UUID person) {
            this.person = person;
        }
    }

    private final Map<UUID, List<UUID>> managersOf = new HashMap<>();
    private final Map<UUID, Integer> index = new HashMap<>();
    private final Map<UUID, Integer> low = new HashMap<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Deque<UUID> open = new ArrayDeque<>();

    Circles(List<Subject> subjects) {
        for (Subject subject : subjects) {
            if (subject.lineManagerId() != null) {
                managersOf
                        .computeIfAbsent(subject.identityId(), id -> new ArrayList<>(1))
                        .add(subject.lineManagerId());
            }
        }
        for (UUID person : managersOf.keySet()) {
            if (!index.containsKey(person)) {
                walk(person);
            }
        }
    }

    /** People in the same circle have the same number. */
    Map<UUID, Integer> numbers() {
        return numbers;
    }

    private void walk(UUID start) {
        Deque<Frame> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            Frame frame = path.peek();
            List<UUID> managers = managersOf.getOrDefault(frame.person, NOBODY);
            if (frame.next < managers.size()) {
                step(path, frame.person, managers.get(frame.next++));
            } else {
                path.pop();
                close(frame.person);
                if (!path.isEmpty()) {
                    lower(path.peek().person, low.getOrDefault(frame.person, 0));
                }
            }
        }
    }

    private void step(Deque<Frame> path, UUID person, UUID manager) {
        Integer known = index.get(manager);
        if (known == null) {
            path.push(enter(manager));
        } else if (!numbers.containsKey(manager)) {
            lower(person, known);
        }
    }

    private Frame enter(UUID person) {
        int number = index.size();
        index.put(person, number);
        low.put(person, number);
        open.push(person);
        return new Frame(person);
    }

    private void lower(UUID person, int candidate) {
        low.merge(person, candidate, Math::min);
    }

    private void close(UUID person) {
        Integer own = index.get(person);
        if (own != null && own.equals(low.get(person))) {
            UUID member;
            do {
                member = open.pop();
                numbers.put(member, own);
            } while (!member.equals(person));
        }
    }
}
