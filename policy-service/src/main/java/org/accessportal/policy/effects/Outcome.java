package org.accessportal.policy.effects;

import java.util.List;
import java.util.UUID;
import org.accessportal.policy.policies.PolicyGrant;

/**
 * What would come of it for one person.
 *
 * @param administrationCode the administration of the primary engagement, or of the first when none is
 * @param matched whether the person meets the criteria of what the step is about
 * @param monthlyCostChange in öre, as far as prices are known
 * @param costKnown whether they all are
 * @param conflicts the separations of which the policies would give both resources (PO-9)
 */
record Outcome(
        UUID identityId,
        String administrationCode,
        boolean matched,
        List<PolicyGrant> gains,
        List<PolicyGrant> loses,
        List<PersonEffect.LevelChange> changesLevel,
        long monthlyCostChange,
        boolean costKnown,
        List<UUID> conflicts) {

    boolean isGain() {
        return !gains.isEmpty();
    }

    boolean isLoss() {
        return !loses.isEmpty();
    }

    boolean isChangeOfLevel() {
        return !changesLevel.isEmpty();
    }

    /** Whether the person gains, loses or changes level. */
    boolean isChange() {
        return isGain() || isLoss() || isChangeOfLevel();
    }

    /** Whether the policies would give what nobody may hold together. */
    boolean isConflict() {
        return !conflicts.isEmpty();
    }

    PersonEffect view() {
        return new PersonEffect(identityId, administrationCode, gains, loses, changesLevel);
    }
}
