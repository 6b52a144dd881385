package org.accessportal.identity.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.platform.personaldata.CommonPersonalData;
import org.accessportal.platform.personaldata.PersonalData;
import org.accessportal.platform.personaldata.RetentionRule;

/** People, their engagements and accounts, who has looked at them, and what they did as managers. */
@ApplicationScoped
class IdentityPersonalData implements PersonalData {

    private static final List<Kind> KINDS = List.of(
            Kind.of("identity", "identity", "t.id = :person"),
            Kind.of("engagements", "engagement", "t.identity_id = :person"),
            new Kind(
                    "engagement-history",
                    "select h.content from engagement_history h join engagement e on e.id = h.engagement_id"
                            + " where e.identity_id = :person order by h.known_until"),
            Kind.of("nearest-managers", "nearest_manager", "t.identity_id = :person or t.manager_id = :person"),
            Kind.of("managed-units", "unit_manager", "t.identity_id = :person"),
            Kind.of("roles", "role_grant", "t.hsa_id = (select i.hsa_id from identity i where i.id = :person)"),
            new Kind("sessions", "select to_jsonb(t) - 'secret_hash' from session t where t.identity_id = :person"),
            new Kind("disclosures", """
                    select to_jsonb(t) - case when t.identity_id = :person then '{}' else '{reason}' end::text[]
                    from disclosure t where t.identity_id = :person or t.viewer_id = :person order by t.opened_at
                    """),
            Kind.of("assignments", "assignment", "t.identity_id = :person"),
            Kind.of("entitlements", "entitlement", "t.identity_id = :person"),
            Kind.of("orders", "ordered", "t.identity_id = :person"),
            Kind.of("accounts", "account", "t.identity_id = :person"),
            Kind.of("findings", "finding", "t.identity_id = :person"),
            Kind.of("registrations", "registration", "t.identity_id = :person or t.registered_by = :person"),
            Kind.of("delegations", "delegation", "t.manager_id = :person or t.delegate_id = :person"),
            new Kind("blocks", """
                    select to_jsonb(t) - case when t.identity_id = :person then '{version}'
                      else '{version,reason,lift_reason}' end::text[]
                    from block t where :person in (t.identity_id, t.blocked_by, t.lift_proposed_by, t.lifted_by)
                    """),
            new Kind("protection-lifts", """
                    select to_jsonb(t) - case when t.identity_id = :person then '{version}'
                      else '{version,reason}' end::text[]
                    from protection_lift t where :person in (t.identity_id, t.proposed_by, t.decided_by)
                    """),
            Kind.of(
                    "appointments",
                    "appointment",
                    "t.identity_id = :person or :person in (t.proposed_by, t.confirmed_by, t.ended_by)"),
            new Kind("bridges", """
                    select to_jsonb(t) - case when t.identity_id = :person then '{}' else '{reason}' end::text[]
                    from bridge t where :person in (t.identity_id, t.made_by)
                    """),
            Kind.of("maintenance-windows", "maintenance_window", "t.planned_by = :person or t.ended_by = :person"),
            Kind.of("saved-views", "saved_view", "t.owner_id = :person"),
            Kind.of("orderer-units", "orderer_unit", "t.identity_id = :person"),
            Kind.of("reached-units", "reached_unit", "t.identity_id = :person"),
            Kind.of("assigned-tasks", "assigned_task", "t.identity_id = :person or t.fulfiller_id = :person"),
            Kind.of(
                    "caller-checks",
                    "caller_check",
                    "t.identity_id = :person or t.caller_id = :person or t.checked_by = :person"),
            Kind.of("imports", "import_run", "t.started_by = :person or t.decided_by = :person"));

    private static final Set<String> LEFT_OUT = Set.of(
            "organization",
            "source",
            "unit",
            "unit_placement",
            "resource",
            "import_rejection",
            "staged_unit",
            "staged_person",
            "staged_engagement",
            "sign_in_code",
            "reassessment",
            "day_change");

    @Override
    public String ordinaryPerson() {
        return "exists (select from identity i where i.id = :person and i.organization_id = :organization"
                + " and not i.protected_identity)";
    }

    @Override
    public List<Kind> kinds() {
        return Stream.concat(KINDS.stream(), CommonPersonalData.kinds().stream())
                .toList();
    }

    @Override
    public List<RetentionRule> retention() {
        return IdentityRetention.RULES;
    }

    @Override
    public Set<String> leftOut() {
        return Stream.concat(LEFT_OUT.stream(), CommonPersonalData.leftOut().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
