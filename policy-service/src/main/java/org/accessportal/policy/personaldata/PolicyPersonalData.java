package org.accessportal.policy.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.platform.personaldata.CommonPersonalData;
import org.accessportal.platform.personaldata.PersonalData;
import org.accessportal.platform.personaldata.RetentionRule;

/** What policies give people, and which policies and separations people have changed, or proposed or decided to
 * change. */
@ApplicationScoped
class PolicyPersonalData implements PersonalData {

    private static final List<Kind> KINDS = List.of(
            Kind.of("entitlements", "entitlement", "t.identity_id = :person"),
            Kind.of("morning-decisions", "morning_decision", "t.identity_id = :person"),
            Kind.of("morning-runs", "morning_run", "t.changed_by = :person order by t.changed_at"),
            Kind.of("past-engagements", "past_engagement", "t.identity_id = :person order by t.known_until"),
            Kind.of("policy-changes", "policy_change", "t.changed_by = :person order by t.changed_at"),
            Kind.of(
                    "policy-proposals",
                    "policy_proposal",
                    ":person in (t.proposed_by, t.decided_by) order by t.proposed_at"),
            Kind.of("separations", "separation", ":person in (t.made_by, t.ended_by) order by t.made_at"));

    private static final Set<String> LEFT_OUT = Set.of(
            "policy",
            "policy_version",
            "policy_resource",
            "entitled_identity",
            "reassessment",
            "evaluation_generation",
            "engagement_since",
            "past_unit",
            "identity_change",
            "population_snapshot");

    @Override
    public String ordinaryPerson() {
        return CommonPersonalData.ORDINARY_PERSON;
    }

    @Override
    public List<Kind> kinds() {
        return Stream.concat(KINDS.stream(), CommonPersonalData.kinds().stream())
                .toList();
    }

    @Override
    public List<RetentionRule> retention() {
        return List.of();
    }

    @Override
    public Set<String> leftOut() {
        return Stream.concat(LEFT_OUT.stream(), CommonPersonalData.leftOut().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
