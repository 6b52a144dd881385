package org.accessportal.policy.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.entitlements.Ruling;
import org.accessportal.policy.entitlements.Rulings;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.Changeover;
import org.accessportal.policy.policies.ConcernCount;
import org.accessportal.policy.policies.KnownResources;
import org.accessportal.policy.policies.PolicyGrant;
import org.accessportal.policy.separations.SeparatedPair;
import org.accessportal.policy.separations.Separations;

/** Works out what a step with a policy would do, as everything stands at that moment (PO-6). */
@ApplicationScoped
class Outcomes implements ConcernCount {

    private final Rulings rulings;
    private final KnownResources resources;
    private final Populations populations;
    private final Separations separations;
    private final Clock clock;

    Outcomes(Rulings rulings, KnownResources resources, Populations populations, Separations separations, Clock clock) {
        this.rulings = rulings;
        this.resources = resources;
        this.populations = populations;
        this.separations = separations;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long of(Changeover changeover, UUID organizationId, LocalDate day) {
        return Effect.concerned(forEach(changeover, organizationId, day).outcomes());
    }

    /** The same, if it were done today. */
    @Transactional(Transactional.TxType.MANDATORY)
    Worked forEach(Changeover changeover, UUID organizationId) {
        return forEach(changeover, organizationId, PortalTime.today(clock));
    }

    /** What would come of it for everybody of the organization whom it concerns, engaged that day or later. */
    @Transactional(Transactional.TxType.MANDATORY)
    Worked forEach(Changeover changeover, UUID organizationId, LocalDate day) {
        Ruling ruling = rulings.seen();
        List<ActivePolicy> active = ruling.policiesOf(organizationId);
        List<UUID> given = Stream.concat(active.stream(), changeover.after().stream())
                .flatMap(policy -> policy.resources().stream())
                .map(PolicyGrant::resourceId)
                .distinct()
                .toList();
        List<SeparatedPair> separated = separated(changeover, organizationId);
        var comparison = new Comparison(changeover, active, resources.find(organizationId, given), separated);
        List<Outcome> outcomes =
                populations.ask(organizationId, ruling.tree(), population -> comparison.outcomes(population, day));
        return new Worked(outcomes, separated, byItself(separated, changeover));
    }

    /** The separations that the changeover has to do with: it gives one of the two, or both. */
    private List<SeparatedPair> separated(Changeover changeover, UUID organizationId) {
        Set<UUID> given = changeover.after().stream()
                .flatMap(policy -> policy.resources().stream())
                .map(PolicyGrant::resourceId)
                .collect(Collectors.toSet());
        return separations.inForce(organizationId).stream()
                .filter(pair -> given.contains(pair.oneResourceId()) || given.contains(pair.otherResourceId()))
                .toList();
    }

    private static Set<UUID> byItself(List<SeparatedPair> separated, Changeover changeover) {
        return separated.stream()
                .filter(pair -> pair.concerns(changeover.administrationCode())
                        && changeover.after().stream().anyMatch(policy -> givesBoth(policy, pair)))
                .map(SeparatedPair::separationId)
                .collect(Collectors.toSet());
    }

    private static boolean givesBoth(ActivePolicy policy, SeparatedPair pair) {
        Set<UUID> given =
                policy.resources().stream().map(PolicyGrant::resourceId).collect(Collectors.toSet());
        return pair.isWithin(given);
    }
}
