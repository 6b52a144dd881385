package org.accessportal.policy.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.entitlements.Ruling;
import org.accessportal.policy.entitlements.Rulings;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.KnownResources;
import org.accessportal.policy.policies.PolicyGrant;
import org.accessportal.policy.policies.PolicyService;

/** Counts what activating a policy would do (PO-6). */
@ApplicationScoped
class EffectService {

    private final PolicyService policies;
    private final Rulings rulings;
    private final KnownResources resources;
    private final Populations populations;
    private final Clock clock;

    EffectService(
            PolicyService policies, Rulings rulings, KnownResources resources, Populations populations, Clock clock) {
        this.policies = policies;
        this.rulings = rulings;
        this.resources = resources;
        this.populations = populations;
        this.clock = clock;
    }

    @Transactional
    Effect of(UUID policyId, Actor actor) {
        ActivePolicy candidate = policies.candidate(policyId, actor);
        Ruling ruling = rulings.current();
        List<ActivePolicy> active = ruling.policiesOf(actor.organizationId());
        List<UUID> given = Stream.concat(active.stream(), Stream.of(candidate))
                .flatMap(policy -> policy.resources().stream())
                .map(PolicyGrant::resourceId)
                .distinct()
                .toList();
        var comparison = new Comparison(candidate, active, resources.find(actor.organizationId(), given));
        LocalDate today = PortalTime.today(clock);
        return populations.ask(
                actor.organizationId(), ruling.tree(), population -> comparison.count(population, today));
    }
}
