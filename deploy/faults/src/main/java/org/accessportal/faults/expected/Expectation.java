package org.accessportal.faults.expected;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accessportal.faults.expected.Catalogue.Engagement;
import org.accessportal.faults.expected.Catalogue.Person;
import org.accessportal.faults.expected.PolicyBook.Given;
import org.accessportal.faults.expected.PolicyBook.Resource;
import org.accessportal.faults.expected.Reasons.Outcome;
import org.accessportal.faults.expected.Reasons.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What everybody must have after a number of imports, one after the other on one day. Everything is worked out anew
 * for everybody at each of them: slow and simple, where the portal is quick.
 */
public final class Expectation {

    /** An account in the directory. */
    public record Account(boolean enabled, Set<String> groups) {}

    /**
     * That somebody is told of an activation: its mail has one Message-ID, however often it is sent.
     *
     * @param person whose account was activated
     * @param activation its number, from 1
     * @param recipient the user name, or {@link #SIS} for whoever stands in
     */
    public record Notice(String person, int activation, String recipient) {}

    /** Stands for those who are told when nobody else answers. */
    public static final String SIS = "*";

    private final PolicyBook policies;
    private final LocalDate today;
    private final Map<String, Engagement> known = new LinkedHashMap<>();
    private final Set<String> primary = new HashSet<>();
    private final Set<String> protectedPeople = new HashSet<>();
    private final Map<String, Map<String, Held>> held = new TreeMap<>();
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, Integer> activations = new HashMap<>();
    private final Set<Notice> notices = new HashSet<>();

    public Expectation(PolicyBook policies, LocalDate today) {
        this.policies = policies;
        this.today = today;
    }

    /** What everybody has: by user name and by resource. */
    public Map<String, Map<String, Held>> held() {
        return held;
    }

    /** The accounts, by user name. */
    public Map<String, Account> accounts() {
        return accounts;
    }

    /** Everybody who must have been told, since the beginning. */
    public Set<Notice> notices() {
        return notices;
    }

    /** Another export has been imported. */
    public void follow(Catalogue catalogue) {
        for (Person person : catalogue.people.values()) {
            if (person.protectedIdentity()) {
                protectedPeople.add(person.userName());
            }
        }
        Map<String, List<Engagement>> byPerson = merge(catalogue);
        var chain = new Chain(catalogue, today);
        byPerson.forEach((person, engagements) -> {
            decidePrimary(engagements, catalogue);
            work(person, engagements, chain);
        });
    }

    /** What the file has not any more ended yesterday; what it has never begun is forgotten (ID-5). */
    private Map<String, List<Engagement>> merge(Catalogue catalogue) {
        known.replaceAll((number, engagement) ->
                catalogue.engagements.containsKey(number) ? engagement : engagement.until(today.minusDays(1)));
        known.putAll(catalogue.engagements);
        known.values()
                .removeIf(engagement -> !catalogue.engagements.containsKey(engagement.number())
                        && !engagement.start().isBefore(today));
        Map<String, List<Engagement>> byPerson = new TreeMap<>();
        held.keySet().forEach(person -> byPerson.put(person, new ArrayList<>()));
        for (Engagement engagement : known.values()) {
            byPerson.computeIfAbsent(engagement.person(), person -> new ArrayList<>())
                    .add(engagement);
        }
        return byPerson;
    }

    /** At most one at a time: PRIM beats PRIA, then the longest running; what is over keeps what it was (ID-3). */
    private void decidePrimary(List<Engagement> engagements, Catalogue catalogue) {
        List<Engagement> open = engagements.stream()
                .filter(engagement -> catalogue.engagements.containsKey(engagement.number()))
                .filter(engagement -> !isOver(engagement))
                .toList();
        for (Engagement engagement : open) {
            boolean beaten = open.stream().anyMatch(other -> beats(other, engagement));
            if (engagement.primaryMark() != null && !beaten) {
                primary.add(engagement.number());
            } else {
                primary.remove(engagement.number());
            }
        }
    }

    private static boolean beats(Engagement one, Engagement other) {
        if (one.number().equals(other.number()) || one.primaryMark() == null || other.primaryMark() == null) {
            return false;
        }
        boolean overlap = (one.end() == null || !one.end().isBefore(other.start()))
                && (other.end() == null || !other.end().isBefore(one.start()));
        boolean stronger = "PRIM".equals(one.primaryMark());
        if (stronger != "PRIM".equals(other.primaryMark())) {
            return overlap && stronger;
        }
        int longer = one.start().compareTo(other.start());
        return overlap && (longer < 0 || (longer == 0 && one.number().compareTo(other.number()) < 0));
    }

    private boolean isOver(Engagement engagement) {
        LocalDate end = engagement.end();
        return end != null && end.isBefore(today);
    }

    private void work(String person, List<Engagement> engagements, Chain chain) {
        Map<String, Held> before = held.getOrDefault(person, Map.of());
        Map<String, Held> after = new TreeMap<>();
        @Nullable Engagement leading = null;
        for (var each : reasons(engagements, before).entrySet()) {
            Resource resource = each.getKey();
            Outcome outcome = new Reasons(resource, each.getValue(), today).outcome(before.get(resource.code()));
            if (outcome != null) {
                after.put(resource.code(), outcome.held());
                leading = resource.userService() ? outcome.engagement() : leading;
            }
        }
        if (!after.isEmpty()) {
            held.put(person, after);
            settle(person, after, leading, chain);
        }
    }

    /** What gives each resource; without any reason left, what was had before. */
    private Map<Resource, List<Reason>> reasons(List<Engagement> engagements, Map<String, Held> before) {
        Map<Resource, List<Reason>> reasons = new HashMap<>();
        for (Engagement engagement : engagements) {
            for (Given given : policies.givenBy(engagement, primary.contains(engagement.number()))) {
                reasons.computeIfAbsent(given.resource(), resource -> new ArrayList<>())
                        .add(new Reason(given.level(), engagement));
            }
        }
        before.keySet()
                .forEach(code -> reasons.computeIfAbsent(policies.resource(code), resource -> new ArrayList<>()));
        return reasons;
    }

    /** The account that follows; whenever it becomes usable, somebody is told (PW-1). */
    private void settle(String person, Map<String, Held> all, @Nullable Engagement leading, Chain chain) {
        Set<String> groups = new TreeSet<>();
        boolean exists = false;
        boolean enabled = false;
        for (var each : all.entrySet()) {
            if (policies.resource(each.getKey()).userService()) {
                exists = true;
                enabled |= each.getValue().status().equals(Held.ACTIVE);
            } else if (each.getValue().isOn()) {
                groups.add(each.getKey());
            }
        }
        if (!exists) {
            return;
        }
        Account before = accounts.put(person, new Account(enabled, groups));
        if (enabled && leading != null && (before == null || !before.enabled())) {
            String manager = chain.managerOf(leading, protectedPeople.contains(person));
            int activation = activations.merge(person, 1, Integer::sum);
            notices.add(new Notice(person, activation, manager == null ? SIS : manager));
        }
    }
}
