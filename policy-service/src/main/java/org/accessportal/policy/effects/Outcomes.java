package org.accessportal.policy.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.policy.entitlements.Ruling;
import org.accessportal.policy.entitlements.Rulings;
import org.accessportal.policy.evaluation.People;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.Changeover;
import org.accessportal.policy.policies.ConcernCount;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.KnownResources;
import org.accessportal.policy.policies.PolicyGrant;
import org.accessportal.policy.populations.Populations;
import org.accessportal.policy.separations.SeparatedPair;
import org.accessportal.policy.separations.Separations;

/** Works out what a step with a policy would do, as everything stands at that moment (PO-6). */
@ApplicationScoped
class Outcomes implements ConcernCount {

    private final Rulings rulings;
    private final KnownResources resources;
    private final Populations populations;
    private final Separations separations;

    Outcomes(Rulings rulings, KnownResources resources, Populations populations, Separations separations) {
        this.rulings = rulings;
        this.resources = resources;
        this.populations = populations;
        this.separations = separations;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long of(Changeover changeover, UUID organizationId, LocalDate day) {
        return ask(changeover, organizationId, day, asked ->
                (long) asked.comparison().changes().concerned().count());
    }

    /** What would come of it for everybody of the organization, engaged that day or later, in numbers. */
    @Transactional(Transactional.TxType.MANDATORY)
    Effect effect(Changeover changeover, UUID organizationId, LocalDate day) {
        return ask(changeover, organizationId, day, asked -> {
            Changes changes = asked.comparison().changes();
            return Effect.of(
                    changes,
                    asked.population().byAdministration(changes.matched().and(changes.concerned()), day),
                    asked.separated().stream()
                            .map(pair -> Effect.Conflict.of(
                                    pair, givesBothByItself(changeover, pair, asked.catalogue()), changes))
                            .toList(),
                    asked.catalogue());
        });
    }

    /** A page of the people behind one of the numbers, always in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    Page<PersonEffect> people(
            Changeover changeover, UUID organizationId, LocalDate day, EffectList list, PageRequest page) {
        return ask(changeover, organizationId, day, asked -> {
            People listed = list.of(asked.comparison().changes());
            List<UUID> shown = asked.population().ids(listed, page.offset(), page.limit());
            return new Page<>(asked.comparison().each(shown), listed.count(), page.limit(), page.offset());
        });
    }

    /** What answers are made of while nobody changes the population. */
    private record Asked(
            Population population,
            Comparison comparison,
            List<SeparatedPair> separated,
            Map<UUID, KnownResource> catalogue) {}

    private <A> A ask(Changeover changeover, UUID organizationId, LocalDate day, Function<Asked, A> question) {
        Ruling ruling = rulings.seen();
        List<ActivePolicy> active = ruling.policiesOf(organizationId);
        List<UUID> given = Stream.concat(active.stream(), changeover.after().stream())
                .flatMap(policy -> policy.resources().stream())
                .map(PolicyGrant::resourceId)
                .distinct()
                .toList();
        Map<UUID, KnownResource> catalogue = resources.find(organizationId, given);
        List<SeparatedPair> separated = separated(changeover, organizationId, catalogue);
        return populations.ask(
                organizationId,
                ruling.tree(),
                population -> question.apply(new Asked(
                        population,
                        new Comparison(changeover, active, catalogue, separated, population, day),
                        separated,
                        catalogue)));
    }

    /** The separations that the changeover has to do with: it gives one of the two, or both. */
    private List<SeparatedPair> separated(
            Changeover changeover, UUID organizationId, Map<UUID, KnownResource> catalogue) {
        Set<UUID> given = KnownResource.given(
                changeover.after().stream()
                        .flatMap(policy -> policy.resources().stream())
                        .toList(),
                catalogue);
        return separations.inForce(organizationId).stream()
                .filter(pair -> pair.isAbout(given))
                .toList();
    }

    /** Whether one version of the policy gives both, where the separation holds. */
    private static boolean givesBothByItself(
            Changeover changeover, SeparatedPair pair, Map<UUID, KnownResource> catalogue) {
        return pair.concerns(changeover.administrationCode())
                && changeover.after().stream()
                        .anyMatch(policy -> pair.isWithin(KnownResource.given(policy.resources(), catalogue)));
    }
}
