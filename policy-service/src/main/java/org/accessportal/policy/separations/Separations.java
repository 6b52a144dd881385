package org.accessportal.policy.separations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accessportal.platform.problem.Violation;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.KnownResources;
import org.accessportal.policy.policies.PolicyGrant;
import org.accessportal.policy.policies.TogetherRule;
import org.jspecify.annotations.Nullable;

/** What nobody may hold together now (PO-9). */
@ApplicationScoped
@Transactional
public class Separations implements TogetherRule {

    private final SeparationRepository separations;
    private final KnownResources resources;

    Separations(SeparationRepository separations, KnownResources resources) {
        this.separations = separations;
        this.resources = resources;
    }

    /** Every pair that is kept apart in the organization, or in an administration of it. */
    public List<SeparatedPair> inForce(UUID organizationId) {
        return separations.inForce(organizationId).stream()
                .map(Separation::pair)
                .toList();
    }

    @Override
    public void requireTogether(UUID organizationId, @Nullable String administrationCode, List<PolicyGrant> grants) {
        Map<UUID, KnownResource> catalogue = resources.find(
                organizationId, grants.stream().map(PolicyGrant::resourceId).toList());
        Set<UUID> given = KnownResource.given(grants, catalogue);
        List<Violation> broken = inForce(organizationId).stream()
                .filter(pair -> pair.concerns(administrationCode) && pair.isWithin(given))
                .map(pair -> new Violation(
                        "resources[" + placeOf(pair, grants, catalogue) + "].resourceId",
                        "PO-9",
                        "Nobody may hold both: " + pair.name() + ". " + pair.why()))
                .toList();
        if (!broken.isEmpty()) {
            throw PolicyProblem.SEPARATED_RESOURCES.at(broken);
        }
    }

    /** The last of the grants that gives one of the two. */
    private static int placeOf(SeparatedPair pair, List<PolicyGrant> grants, Map<UUID, KnownResource> catalogue) {
        return IntStream.range(0, grants.size())
                .filter(i -> pair.isAbout(KnownResource.given(List.of(grants.get(i)), catalogue)))
                .max()
                .orElseThrow();
    }
}
