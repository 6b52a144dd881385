package org.accessportal.policy.effects;

import java.util.List;
import java.util.UUID;
import org.accessportal.policy.policies.PolicyGrant;
import org.jspecify.annotations.Nullable;

/**
 * What a step with a policy would do to one person (PO-6). Names are asked for apart.
 *
 * @param administrationCode the administration of the primary engagement, or of the only one
 * @param gains what no active policy gives the person now
 * @param loses what no policy would give the person any more
 * @param changesLevel user services that would be there on another level
 */
record PersonEffect(
        UUID identityId,
        String administrationCode,
        List<PolicyGrant> gains,
        List<PolicyGrant> loses,
        List<LevelChange> changesLevel) {

    /** Another level of a user service than now (PO-4). */
    record LevelChange(
            UUID resourceId,
            @Nullable String from,
            @Nullable String to) {}
}
