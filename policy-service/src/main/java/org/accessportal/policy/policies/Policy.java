package org.accessportal.policy.policies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
import org.jspecify.annotations.Nullable;

/** An assignment policy: its versions, which of them is active, and every change with who, when and why (PO-1, PO-6). */
@Entity
class Policy {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID organizationId;
    private @Nullable String administrationCode;
    private int newestVersion;

    @Enumerated(EnumType.STRING)
    private PolicyState newestState;

    private @Nullable Integer activeVersion;

    @ElementCollection
    @CollectionTable(name = "policy_version", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<PolicyVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "policy_change", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<PolicyChange> changes = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Policy() {}

    private Policy(UUID organizationId, @Nullable String administrationCode) {
        this.id = UUID.randomUUID();
        this.organizationId = organizationId;
        this.administrationCode = administrationCode;
        this.newestState = PolicyState.DRAFT;
    }

    /** Who does something, when and why. */
    record Cause(Actor actor, Instant at, String reason) {}

    /** A new policy, as a draft. */
    static Policy draft(UUID organizationId, @Nullable String administrationCode, PolicyContent content, Cause cause) {
        var policy = new Policy(organizationId, administrationCode);
        policy.add(content, cause);
        return policy;
    }

    /** The next version, as a draft; what is active stays active until the draft is activated. */
    PolicyChange change(@Nullable String administration, PolicyContent content, Cause cause) {
        requireLiving();
        requireAdministration(administration);
        return add(content, cause);
    }

    /** Refuses another administration than the one that owns it (PO-1). */
    void requireAdministration(@Nullable String administration) {
        if (!Objects.equals(administration, administrationCode)) {
            throw PolicyProblem.ADMINISTRATION_FIXED.at(
                    "administrationCode", "PO-1", "The policy belongs to " + administrationCode);
        }
    }

    /** The draft takes effect, in place of what was active. */
    PolicyChange activate(Cause cause) {
        requireLiving();
        if (newestState != PolicyState.DRAFT) {
            throw PolicyProblem.NOT_A_DRAFT.because("Version " + newestVersion + " is " + newestState);
        }
        activeVersion = newestVersion;
        return came(PolicyState.ACTIVE, cause);
    }

    /** It gives nothing any more; a draft is given up. */
    PolicyChange retire(Cause cause) {
        requireLiving();
        activeVersion = null;
        return came(PolicyState.RETIRED, cause);
    }

    private PolicyChange add(PolicyContent content, Cause cause) {
        newestVersion++;
        versions.add(new PolicyVersion(
                newestVersion, content.name(), content.criteria(), content.resources(), content.onlyPrimary()));
        return came(PolicyState.DRAFT, cause);
    }

    private PolicyChange came(PolicyState state, Cause cause) {
        newestState = state;
        var change =
                new PolicyChange(newestVersion, state, cause.at(), cause.actor().identityId(), cause.reason());
        changes.add(change);
        return change;
    }

    private void requireLiving() {
        if (newestState == PolicyState.RETIRED) {
            throw PolicyProblem.POLICY_RETIRED.because("The policy has been retired");
        }
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    @Nullable
    String administrationCode() {
        return administrationCode;
    }

    int newestVersion() {
        return newestVersion;
    }

    @Nullable
    Integer activeVersion() {
        return activeVersion;
    }

    /** Counts the changes; what ETags are made of. */
    long revision() {
        return changes.size();
    }

    PolicyVersion version(int number) {
        return versions.get(number - 1);
    }

    /** Every change, oldest first. */
    List<PolicyChange> changes() {
        return List.copyOf(changes);
    }

    /** Where a version stands that somebody is shown: the newest or the active one. */
    PolicyState stateOf(int number) {
        return Objects.equals(activeVersion, number) ? PolicyState.ACTIVE : newestState;
    }

    /** The latest change of a version. */
    PolicyChange lastChangeOf(int number) {
        return changes.reversed().stream()
                .filter(change -> change.version() == number)
                .findFirst()
                .orElseThrow();
    }

    /** What can be done with it by somebody who may change it. */
    Set<PolicyAction> possibleActions() {
        return switch (newestState) {
            case DRAFT -> EnumSet.allOf(PolicyAction.class);
            case ACTIVE -> EnumSet.of(PolicyAction.EDIT, PolicyAction.RETIRE);
            case RETIRED -> EnumSet.noneOf(PolicyAction.class);
        };
    }
}
