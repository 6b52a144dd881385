package org.accessportal.policy.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.entitlements.Ruling;
import org.accessportal.policy.entitlements.Rulings;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.Changeover;
import org.accessportal.policy.policies.ConcernCount;
import org.accessportal.policy.policies.KnownResources;
import org.accessportal.policy.policies.PolicyGrant;

/** Works out what a step with a policy would do, as everything stands at that moment (PO-6). */
@ApplicationScoped
class Outcomes implements ConcernCount {

    private final Rulings rulings;
    private final KnownResources resources;
    private final Populations populations;
    private final Clock clock;

    Outcomes(Rulings rulings, KnownResources resources, Populations populations, Clock clock) {
        this.rulings = rulings;
        this.resources = resources;
        this.populations = populations;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long of(Changeover changeover, UUID organizationId) {
        return Effect.of(forEach(changeover, organizationId)).concerned();
    }

    /** For everybody of the organization whom it concerns, always in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Outcome> forEach(Changeover changeover, UUID organizationId) {
        Ruling ruling = rulings.seen();
        List<ActivePolicy> active = ruling.policiesOf(organizationId);
        List<UUID> given = Stream.concat(active.stream(), changeover.after().stream())
                .flatMap(policy -> policy.resources().stream())
                .map(PolicyGrant::resourceId)
                .distinct()
                .toList();
        var comparison = new Comparison(changeover, active, resources.find(organizationId, given));
        LocalDate today = PortalTime.today(clock);
        return populations.ask(organizationId, ruling.tree(), population -> comparison.outcomes(population, today));
    }
}
