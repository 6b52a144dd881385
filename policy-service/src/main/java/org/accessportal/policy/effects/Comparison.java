package org.accessportal.policy.effects;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.evaluation.RuleIndex;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.Changeover;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.PolicyGrant;
import org.accessportal.policy.separations.SeparatedPair;
import org.jspecify.annotations.Nullable;

/** Two states of an organization's policies, as they are and as they would be, and whom the difference concerns. */
final class Comparison {

    private static final Comparator<Engagement> PRIMARY_FIRST =
            Comparator.comparing(Engagement::primary).reversed().thenComparing(Engagement::engagementId);

    private final Changeover changeover;
    private final Map<Rule, ActivePolicy> now;
    private final Map<Rule, ActivePolicy> after;
    private final Map<UUID, KnownResource> catalogue;
    private final List<SeparatedPair> separated;

    /**
     * As they are and as they would be.
     *
     * @param separated what nobody may hold together, as far as the change gives any of it
     */
    Comparison(
            Changeover changeover,
            List<ActivePolicy> active,
            Map<UUID, KnownResource> catalogue,
            List<SeparatedPair> separated) {
        this.changeover = changeover;
        this.now = byRule(active);
        this.after = byRule(changeover.after());
        this.catalogue = catalogue;
        this.separated = separated;
    }

    private static Map<Rule, ActivePolicy> byRule(List<ActivePolicy> policies) {
        return policies.stream().collect(Collectors.toMap(ActivePolicy::rule, Function.identity()));
    }

    /** What would come of it for everybody concerned who is engaged that day or later, always in the same order. */
    List<Outcome> outcomes(Population population, LocalDate today) {
        Set<UUID> matched = matching(changeover.matched().stream(), population, today);
        Set<UUID> concerned = matching(
                Stream.concat(now.keySet().stream().filter(this::isReplaced), after.keySet().stream()),
                population,
                today);
        concerned.addAll(matched);
        var indexNow = new RuleIndex(now.keySet(), population);
        var indexAfter = new RuleIndex(after.keySet(), population);
        return concerned.stream()
                .map(identity -> {
                    List<Engagement> engagements = population.engagementsOf(identity, today).stream()
                            .sorted(PRIMARY_FIRST)
                            .toList();
                    return outcome(engagements, matched.contains(identity), indexNow, indexAfter);
                })
                .toList();
    }

    private static Set<UUID> matching(Stream<Rule> rules, Population population, LocalDate today) {
        Set<UUID> identities = new TreeSet<>();
        rules.forEach(rule -> identities.addAll(population.identitiesMatching(rule.criteria(), today)));
        return identities;
    }

    private Outcome outcome(List<Engagement> engagements, boolean matched, RuleIndex indexNow, RuleIndex indexAfter) {
        var before = new Holdings(catalogue);
        var then = new Holdings(catalogue);
        for (Engagement engagement : engagements) {
            for (Rule rule : indexNow.matching(engagement)) {
                add(now.get(rule), before);
                add(isReplaced(rule) ? null : now.get(rule), then);
            }
            indexAfter.matching(engagement).forEach(rule -> add(after.get(rule), then));
        }
        List<PolicyGrant> gains = then.lackingIn(before);
        List<PolicyGrant> loses = before.lackingIn(then);
        Engagement first = engagements.getFirst();
        return new Outcome(
                first.identityId(),
                first.administrationCode(),
                matched,
                gains,
                loses,
                before.levelsChangedIn(then),
                price(gains) - price(loses),
                Stream.concat(gains.stream(), loses.stream()).allMatch(grant -> priceOf(grant) != null),
                conflicts(engagements, then));
    }

    private List<UUID> conflicts(List<Engagement> engagements, Holdings then) {
        Set<String> administrations =
                engagements.stream().map(Engagement::administrationCode).collect(Collectors.toSet());
        return then.bothOf(separated).stream()
                .filter(pair -> pair.isFor(administrations))
                .map(SeparatedPair::separationId)
                .toList();
    }

    private static void add(@Nullable ActivePolicy policy, Holdings holdings) {
        if (policy != null) {
            holdings.add(policy);
        }
    }

    private boolean isReplaced(Rule rule) {
        return rule.policyId().equals(changeover.policyId());
    }

    private long price(List<PolicyGrant> grants) {
        long sum = 0;
        for (PolicyGrant grant : grants) {
            Long price = priceOf(grant);
            sum += price == null ? 0 : price;
        }
        return sum;
    }

    private @Nullable Long priceOf(PolicyGrant grant) {
        KnownResource resource = catalogue.get(grant.resourceId());
        return resource == null ? null : resource.priceMonthly();
    }
}
