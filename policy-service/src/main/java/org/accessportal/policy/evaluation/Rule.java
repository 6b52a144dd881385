package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a policy asks of an engagement.
 *
 * @param criteria all of it: the policy's own criteria, its administration, and whether only primary engagements count
 */
public record Rule(UUID policyId, int version, Criterion criteria) {

    /**
     * The rule of a policy.
     *
     * @param administrationCode the administration that owns the policy; null for the whole organization (PO-1)
     * @param onlyPrimary only primary engagements count (PO-1)
     */
    public static Rule of(
            UUID policyId, int version, @Nullable String administrationCode, boolean onlyPrimary, Criterion criteria) {
        List<Criterion> all = new ArrayList<>();
        if (administrationCode != null) {
            all.add(new Criterion.Administration(List.of(administrationCode)));
        }
        if (onlyPrimary) {
            all.add(new Criterion.Primary());
        }
        all.add(criteria);
        return new Rule(policyId, version, all.size() == 1 ? criteria : new Criterion.AllOf(all));
    }

    /** The same, of engagements at the unit or anywhere under it: how a version is tried (PO-6). */
    public Rule within(UUID unitId) {
        return new Rule(policyId, version, new Criterion.AllOf(List.of(atOrUnder(unitId), criteria)));
    }

    /** The same, of all other engagements: what goes on while another version is tried there (PO-6). */
    public Rule outside(UUID unitId) {
        return new Rule(
                policyId, version, new Criterion.AllOf(List.of(criteria, new Criterion.Not(atOrUnder(unitId)))));
    }

    private static Criterion atOrUnder(UUID unitId) {
        return new Criterion.UnitCriterion(List.of(unitId), true);
    }

    /** One version of a policy is one rule. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && policyId.equals(rule.policyId) && version == rule.version;
    }

    @Override
    public int hashCode() {
        return 31 * policyId.hashCode() + version;
    }
}
