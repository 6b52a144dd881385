package org.accessportal.identity.protections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.identities.Disclosures;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.identity.identities.Viewers.Viewer;
import org.accessportal.identity.imports.Consequences;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Lifts protections by two people: one who answers for the person, and a protection officer (ID-9). */
@ApplicationScoped
@Transactional
class ProtectionLiftService {

    private final ProtectionLiftRepository lifts;
    private final Viewers viewers;
    private final Disclosures disclosures;
    private final Consequences consequences;
    private final ProtectionLiftJournal journal;
    private final Jdbi jdbi;
    private final Clock clock;

    ProtectionLiftService(
            ProtectionLiftRepository lifts,
            Viewers viewers,
            Disclosures disclosures,
            Consequences consequences,
            ProtectionLiftJournal journal,
            Jdbi jdbi,
            Clock clock) {
        this.lifts = lifts;
        this.viewers = viewers;
        this.disclosures = disclosures;
        this.consequences = consequences;
        this.journal = journal;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A lift that is about to be decided, what it is about, and whether the actor is a protection officer. */
    record Held(ProtectionLift lift, Protection protection, boolean officer) {}

    Page<ProtectionLiftView> list(@Nullable ProtectionLiftState state, PageRequest page, Actor actor) {
        Viewer viewer = viewer(actor);
        return new Page<>(
                lifts.page(viewer, state, today(), page).stream()
                        .map(lift -> lift.view(actor, viewer.isProtectionOfficer()))
                        .toList(),
                lifts.count(viewer, state, today()),
                page.limit(),
                page.offset());
    }

    /** How a person's protection stands; to who has no say over it, and of somebody who does not exist, nothing is told. */
    ProtectionStanding standing(UUID identityId, Actor actor) {
        Viewer viewer = viewer(actor);
        Protection protection = lifts.protection(identityId, viewer, today())
                .filter(Protection::inForce)
                .orElse(null);
        ProtectionLift lift = lifts.proposed(identityId).orElse(null);
        boolean officer = viewer.isProtectionOfficer() && lift != null;
        if (protection == null || !(protection.answeredFor() || officer)) {
            return new ProtectionStanding(null, null, List.of());
        }
        if (lift != null) {
            return new ProtectionStanding(lift.view(actor, officer), protection.markedInFeed(), List.of());
        }
        return new ProtectionStanding(
                null,
                protection.markedInFeed(),
                protection.markedInFeed() ? List.of() : List.of(ProtectionLiftAction.PROPOSE));
    }

    /** Takes assurance level 3, and that the person has been opened with a reason. */
    ProtectionLiftView propose(ProtectionLiftRequest request, Actor actor) {
        actor.requireHighAssurance();
        Protection protection = lifts.protection(request.identityId(), viewer(actor), today())
                .filter(known -> known.inForce() && known.answeredFor())
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such person for you"));
        requireOpen(request.identityId(), actor);
        ProtectionLift lift = ProtectionLift.propose(request, protection, actor, clock.instant());
        if (lifts.proposed(request.identityId()).isPresent()) {
            throw IdentityProblem.PROTECTION_LIFT_PROPOSED.because("Somebody else was first");
        }
        lifts.persistAndFlush(lift);
        journal.proposed(new Held(lift, protection, false), actor);
        return lift.view(actor, false);
    }

    /** Takes assurance level 3, a protection officer, and that the person has been opened with a reason. */
    ProtectionLiftView confirm(UUID id, Actor actor) {
        actor.requireHighAssurance();
        Held held = held(id, actor);
        if (!held.officer()) {
            throw CommonProblem.FORBIDDEN.because("This takes the role PROTECTION_OFFICER (ID-9)");
        }
        requireOpen(held.lift().identityId(), actor);
        held.lift().confirm(actor, held.protection(), clock.instant());
        lifts.flush();
        unprotect(held.protection(), actor);
        journal.lifted(held, actor);
        return held.lift().view(actor, true);
    }

    /** An officer refuses it, or whoever answers for the person takes it back. */
    ProtectionLiftView refuse(UUID id, Actor actor) {
        Held held = held(id, actor);
        held.lift().refuse(actor, clock.instant());
        lifts.flush();
        journal.refused(held, actor);
        return held.lift().view(actor, held.officer());
    }

    /** The same refusal (404) for one that is unknown and one that the actor has no say over. */
    private Held held(UUID id, Actor actor) {
        Viewer viewer = viewer(actor);
        ProtectionLift lift = lifts.locked(id, actor).orElseThrow(ProtectionLiftService::unknown);
        Protection protection = lifts.protection(lift.identityId(), viewer, today())
                .filter(known -> viewer.isProtectionOfficer() || known.answeredFor())
                .orElseThrow(ProtectionLiftService::unknown);
        return new Held(lift, protection, viewer.isProtectionOfficer());
    }

    /** From now on like everybody else, in every service and every system. */
    private void unprotect(Protection protection, Actor actor) {
        jdbi.useHandle(handle -> {
            Consequences.expect(handle);
            handle.createUpdate("""
                            with lifted as (update identity set protected_identity = false where id = :id returning id)
                            insert into touched_identity select id from lifted
                            """).bind("id", protection.identityId()).execute();
            Consequences.decidePrimary(handle, today());
            consequences.settle(handle, actor.organizationId(), protection.sourceId(), today());
        });
    }

    private void requireOpen(UUID identityId, Actor actor) {
        if (!disclosures.isOpen(identityId, actor, clock.instant())) {
            throw IdentityProblem.REASON_REQUIRED.because("Open the person first, and say why");
        }
    }

    private Viewer viewer(Actor actor) {
        return jdbi.withHandle(handle -> viewers.of(handle, actor));
    }

    private LocalDate today() {
        return PortalTime.today(clock);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such lift for you");
    }
}
