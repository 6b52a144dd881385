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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.policies.Standing.Trial;
import org.jspecify.annotations.Nullable;

/** An assignment policy: its versions, which of them give, and every change with who, when and why (PO-1, PO-6). */
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
    private @Nullable Integer trialVersion;
    private @Nullable UUID trialUnitId;

    @ElementCollection
    @CollectionTable(name = "policy_version", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<PolicyVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "policy_change", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<PolicyChange> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "policy_proposal", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<PolicyProposal> proposals = new ArrayList<>();

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
    record Cause(UUID by, Instant at, String reason) {}

    /** A new policy, as a draft. */
    static Policy draft(UUID organizationId, @Nullable String administrationCode, PolicyContent content, Cause cause) {
        var policy = new Policy(organizationId, administrationCode);
        policy.add(content, cause);
        return policy;
    }

    /** The next version, as a draft; what gives goes on giving until the draft is activated or tried. */
    PolicyChange change(@Nullable String administration, PolicyContent content, Cause cause) {
        StepRules.requireLiving(this);
        proposals().requireNoneOpen();
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

    /** Other versions give from now on; returns the changes that this is, the one that it is about last. */
    List<PolicyChange> take(Step step, Cause cause) {
        proposals().requireNoneOpen();
        return carryOut(step, cause);
    }

    /** The step waits for the yes of a second administrator; nothing changes yet. */
    PolicyProposal propose(Step step, long concerned, Cause cause) {
        int version = versionFor(step);
        return proposals().put(PolicyProposal.proposed(proposals().nextNumber(), step, version, concerned, cause));
    }

    /** The step waits for its day alone; nothing changes yet. */
    PolicyProposal plan(Step step, long concerned, Cause cause) {
        int version = versionFor(step);
        return proposals().put(PolicyProposal.planned(proposals().nextNumber(), step, version, concerned, cause));
    }

    /** A second administrator has said yes to the proposal; it is taken for the reason that was given with it. */
    List<PolicyChange> confirm(PolicyProposal confirmable, Cause yes) {
        proposals().put(confirmable.confirmed(yes));
        return carryOut(confirmable.toTake(), new Cause(yes.by(), yes.at(), confirmable.reason()));
    }

    /** The day of the planned step has come, and it is taken for the reason that was given with it. */
    List<PolicyChange> takePlanned(Instant at) {
        PolicyProposal planned =
                proposals().put(proposals().open().orElseThrow().taken());
        return carryOut(planned.toTake(), new Cause(planned.answerableFor(), at, planned.reason()));
    }

    private int versionFor(Step step) {
        proposals().requireNoneOpen();
        StepRules.after(this, step);
        return StepRules.versionOf(this, step.kind());
    }

    private List<PolicyChange> carryOut(Step step, Cause cause) {
        Standing after = StepRules.after(this, step);
        int about = StepRules.versionOf(this, step.kind());
        int before = changes.size();
        switch (step.kind()) {
            case ACTIVATE -> came(about, PolicyState.ACTIVE, null, cause);
            case RETIRE -> came(about, PolicyState.RETIRED, null, cause);
            case TRY -> came(about, PolicyState.TRIAL, step.unitId(), cause);
            case END_TRIAL -> came(about, PolicyState.DRAFT, null, cause);
            case ROLL_BACK -> {
                came(Objects.requireNonNull(activeVersion), PolicyState.DRAFT, null, cause);
                came(about, PolicyState.ACTIVE, null, cause);
            }
        }
        activeVersion = after.active();
        trialVersion = after.trial() == null ? null : after.trial().version();
        trialUnitId = after.trial() == null ? null : after.trial().unitId();
        newestState = step.kind() == StepKind.RETIRE ? PolicyState.RETIRED : StepRules.stateOf(after, newestVersion);
        return List.copyOf(changes.subList(before, changes.size()));
    }

    private PolicyChange add(PolicyContent content, Cause cause) {
        newestVersion++;
        versions.add(new PolicyVersion(
                newestVersion, content.name(), content.criteria(), content.resources(), content.onlyPrimary()));
        newestState = PolicyState.DRAFT;
        return came(newestVersion, PolicyState.DRAFT, null, cause);
    }

    private PolicyChange came(int version, PolicyState state, @Nullable UUID unitId, Cause cause) {
        var change = new PolicyChange(version, state, unitId, cause.at(), cause.by(), cause.reason());
        changes.add(change);
        return change;
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

    PolicyState newestState() {
        return newestState;
    }

    /** Which versions give now. */
    Standing standing() {
        return new Standing(
                activeVersion,
                trialVersion == null ? null : new Trial(trialVersion, Objects.requireNonNull(trialUnitId)));
    }

    /** Where a version stands that somebody is shown: the newest, or one that gives. */
    PolicyState stateOf(int number) {
        return number == newestVersion ? newestState : StepRules.stateOf(standing(), number);
    }

    /** The latest change of a version. */
    PolicyChange lastChangeOf(int number) {
        return changes.reversed().stream()
                .filter(change -> change.version() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Counts the changes; what ETags are made of. */
    long revision() {
        return changes.size();
    }

    PolicyVersion version(int number) {
        return versions.get(number - 1);
    }

    /** All of them, oldest first. */
    List<PolicyVersion> versions() {
        return List.copyOf(versions);
    }

    /** Every change, oldest first. */
    List<PolicyChange> changes() {
        return List.copyOf(changes);
    }

    /** Its steps that were not simply taken at once. */
    Proposals proposals() {
        return new Proposals(proposals);
    }
}
