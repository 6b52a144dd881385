package org.accessportal.policy.entitlements;

import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState.Entitlement;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.policies.PolicyGrant;
import org.jspecify.annotations.Nullable;

/** One resource by one policy because of one engagement, for the engagement's period (PO-1, PO-5); public for JDBI. */
public record EntitlementRow(
        UUID engagementId,
        UUID policyId,
        UUID resourceId,
        @Nullable String level,
        int policyVersion,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What the engagement gives by the rule. */
    static EntitlementRow of(Engagement engagement, Rule rule, PolicyGrant grant) {
        return new EntitlementRow(
                engagement.engagementId(),
                rule.policyId(),
                grant.resourceId(),
                grant.level(),
                rule.version(),
                engagement.from(),
                engagement.to());
    }

    /**
     * The same, within the period that the engagement has by now: not before it begins, and to its end, be that sooner or
     * later than was known (PO-3). What had ended by the day of the decision stays ended.
     */
    EntitlementRow within(Engagement engagement, LocalDate decidedOn) {
        boolean hadEnded = to != null && to.isBefore(decidedOn);
        return new EntitlementRow(
                engagementId,
                policyId,
                resourceId,
                level,
                policyVersion,
                from == null || (engagement.from() != null && engagement.from().isAfter(from))
                        ? engagement.from()
                        : from,
                hadEnded && (engagement.to() == null || engagement.to().isAfter(to)) ? to : engagement.to());
    }

    /** Whether its last day is not before its first. */
    boolean hasDays() {
        return from == null || to == null || !to.isBefore(from);
    }

    /** The same as it is published. */
    Entitlement published() {
        return new Entitlement(resourceId, level, engagementId, policyId, policyVersion, from, to);
    }
}
