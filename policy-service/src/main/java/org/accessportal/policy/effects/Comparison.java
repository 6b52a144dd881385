package org.accessportal.policy.effects;

import static java.util.Collections.disjoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.Crowd;
import org.accessportal.policy.evaluation.Movement;
import org.accessportal.policy.evaluation.People;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.Changeover;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.PolicyGrant;
import org.accessportal.policy.separations.SeparatedPair;

/**
 * Two states of an organization's policies, as they are and as they would be, and whom the difference concerns. Works
 * with sets of people: looks at those alone whom the policy itself gives something else than before, and tries on them
 * the other policies that give any of it.
 */
final class Comparison {

    private final Changeover changeover;
    private final List<ActivePolicy> replaced;
    private final List<ActivePolicy> others;
    private final Map<UUID, KnownResource> catalogue;
    private final List<SeparatedPair> separated;
    private final Population population;
    private final LocalDate day;

    /**
     * As they are and as they would be, for everybody of the population who is engaged that day or later.
     *
     * @param separated what nobody may hold together, as far as the change gives any of it
     */
    Comparison(
            Changeover changeover,
            List<ActivePolicy> active,
            Map<UUID, KnownResource> catalogue,
            List<SeparatedPair> separated,
            Population population,
            LocalDate day) {
        this.changeover = changeover;
        Map<Boolean, List<ActivePolicy>> byReplaced = active.stream()
                .collect(Collectors.partitioningBy(
                        policy -> policy.rule().policyId().equals(changeover.policyId())));
        this.replaced = byReplaced.getOrDefault(true, List.of());
        this.others = byReplaced.getOrDefault(false, List.of());
        this.catalogue = catalogue;
        this.separated = separated;
        this.population = population;
        this.day = day;
    }

    Changes changes() {
        Crowd moved = population.crowd(moved(), day);
        Set<UUID> resources = resources(versions());
        var before = new Shares(catalogue);
        var then = new Shares(catalogue);
        for (ActivePolicy policy : giving(others, resources)) {
            People people = moved.meeting(policy.rule().criteria());
            before.add(policy, people);
            then.add(policy, people);
        }
        replaced.forEach(
                policy -> before.add(policy, moved.meeting(policy.rule().criteria())));
        changeover
                .after()
                .forEach(policy -> then.add(policy, moved.meeting(policy.rule().criteria())));
        Map<UUID, People> gains = new TreeMap<>();
        Map<UUID, People> loses = new TreeMap<>();
        People levels = People.NOBODY;
        for (UUID resource : resources) {
            put(gains, resource, then.holding(resource).without(before.holding(resource)));
            put(loses, resource, before.holding(resource).without(then.holding(resource)));
            levels = levels.and(before.onAnotherLevelIn(then, resource));
        }
        return new Changes(matched(), gains, loses, levels, conflicts());
    }

    /** These people's effects, one by one. */
    List<PersonEffect> each(List<UUID> people) {
        List<ActivePolicy> same = giving(others, resources(versions()));
        var comparison = new PeopleComparison(
                together(same, replaced), together(same, changeover.after()), catalogue, population.tree());
        return people.stream()
                .map(person -> comparison.of(population.engagementsOf(person, day)))
                .toList();
    }

    /** Whom the policy itself gives something that it has not given, or not any more, or on another level. */
    private People moved() {
        People moved = People.NOBODY;
        Map<List<List<Criterion>>, Movement> known = new HashMap<>();
        for (PolicyGrant grant : versions().stream()
                .flatMap(policy -> policy.resources().stream())
                .collect(Collectors.toSet())) {
            List<Criterion> before = criteria(replaced, grant);
            List<Criterion> after = criteria(changeover.after(), grant);
            Movement movement =
                    known.computeIfAbsent(List.of(before, after), _ -> population.moved(before, after, day));
            moved = moved.and(movement.gains()).and(movement.losses());
        }
        return moved;
    }

    private static List<Criterion> criteria(List<ActivePolicy> policies, PolicyGrant grant) {
        return policies.stream()
                .filter(policy -> policy.resources().contains(grant))
                .map(policy -> policy.rule().criteria())
                .toList();
    }

    private People matched() {
        return changeover.matched().stream()
                .map(rule -> population.people(rule.criteria(), day))
                .reduce(People.NOBODY, People::and);
    }

    /** Also of those whom nothing changes for: who has both already is in conflict too. */
    private Map<UUID, People> conflicts() {
        Map<UUID, People> conflicts = new TreeMap<>();
        if (separated.isEmpty()) {
            return conflicts;
        }
        People concerned = versions().stream()
                .map(policy -> population.people(policy.rule().criteria(), day))
                .reduce(matched(), People::and);
        Crowd crowd = population.crowd(concerned, day);
        Shares then = separatedShares(crowd);
        Map<UUID, People> having = new HashMap<>();
        for (SeparatedPair pair : separated) {
            People both = having.computeIfAbsent(pair.oneResourceId(), then::having)
                    .among(having.computeIfAbsent(pair.otherResourceId(), then::having));
            String administration = pair.administrationCode();
            conflicts.put(
                    pair.separationId(),
                    administration == null
                            ? both
                            : both.among(crowd.meeting(new Criterion.Administration(List.of(administration)))));
        }
        return conflicts;
    }

    /** Who would be given what is kept apart, by itself or along with a level. */
    private Shares separatedShares(Crowd crowd) {
        Set<UUID> asked = separated.stream()
                .flatMap(pair -> Stream.of(pair.oneResourceId(), pair.otherResourceId()))
                .collect(Collectors.toCollection(TreeSet::new));
        catalogue.values().stream()
                .filter(service -> service.groups().values().stream().anyMatch(groups -> !disjoint(groups, asked)))
                .map(KnownResource::id)
                .toList()
                .forEach(asked::add);
        var shares = new Shares(catalogue);
        giving(together(others, changeover.after()), asked)
                .forEach(
                        policy -> shares.add(policy, crowd.meeting(policy.rule().criteria())));
        return shares;
    }

    /** Those of the policy, that give now or would. */
    private List<ActivePolicy> versions() {
        return together(replaced, changeover.after());
    }

    private static List<ActivePolicy> together(List<ActivePolicy> some, List<ActivePolicy> more) {
        List<ActivePolicy> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<UUID> resources(Collection<ActivePolicy> policies) {
        return policies.stream()
                .flatMap(policy -> policy.resources().stream())
                .map(PolicyGrant::resourceId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ActivePolicy> giving(List<ActivePolicy> policies, Set<UUID> resources) {
        return policies.stream().filter(policy -> gives(policy, resources)).toList();
    }

    private static boolean gives(ActivePolicy policy, Set<UUID> resources) {
        return policy.resources().stream().anyMatch(grant -> resources.contains(grant.resourceId()));
    }

    private static void put(Map<UUID, People> byResource, UUID resource, People people) {
        if (!people.isEmpty()) {
            byResource.put(resource, people);
        }
    }
}
