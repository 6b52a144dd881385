package org.accessportal.policy.effects;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.evaluation.RuleIndex;
import org.accessportal.policy.evaluation.UnitTree;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.KnownResource;

/** What two sets of policies give one person, for the few who are shown. */
final class PeopleComparison {

    private static final Comparator<Engagement> PRIMARY_FIRST =
            Comparator.comparing(Engagement::primary).reversed().thenComparing(Engagement::engagementId);

    private final Map<Rule, ActivePolicy> now;
    private final Map<Rule, ActivePolicy> then;
    private final RuleIndex indexNow;
    private final RuleIndex indexThen;
    private final Map<UUID, KnownResource> catalogue;

    PeopleComparison(
            List<ActivePolicy> now, List<ActivePolicy> then, Map<UUID, KnownResource> catalogue, UnitTree tree) {
        this.now = byRule(now);
        this.then = byRule(then);
        this.indexNow = new RuleIndex(this.now.keySet(), tree);
        this.indexThen = new RuleIndex(this.then.keySet(), tree);
        this.catalogue = catalogue;
    }

    private static Map<Rule, ActivePolicy> byRule(List<ActivePolicy> policies) {
        return policies.stream().collect(Collectors.toMap(ActivePolicy::rule, Function.identity()));
    }

    /** What it would be for somebody with these engagements, of which there is at least one. */
    PersonEffect of(List<Engagement> engagements) {
        Engagement first = engagements.stream().min(PRIMARY_FIRST).orElseThrow();
        Holdings before = holdings(engagements, indexNow, now);
        Holdings after = holdings(engagements, indexThen, then);
        return new PersonEffect(
                first.identityId(),
                first.administrationCode(),
                after.lackingIn(before),
                before.lackingIn(after),
                before.levelsChangedIn(after));
    }

    private Holdings holdings(List<Engagement> engagements, RuleIndex index, Map<Rule, ActivePolicy> policies) {
        var holdings = new Holdings(catalogue);
        for (Engagement engagement : engagements) {
            index.matching(engagement).forEach(rule -> holdings.add(Objects.requireNonNull(policies.get(rule))));
        }
        return holdings;
    }
}
