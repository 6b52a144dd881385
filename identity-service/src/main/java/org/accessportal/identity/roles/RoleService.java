package org.accessportal.identity.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.identity.roles.AppointmentRepository.Resting;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Shows who may do what, and gives roles by two administrators (RO-6). */
@ApplicationScoped
@Transactional
class RoleService {

    private static final String RULE = "RO-6";
    private static final String ADMINISTRATOR = AppointedRole.SYSTEM_ADMINISTRATOR.name();
    private static final Set<String> READERS = Set.of(ADMINISTRATOR, AppointedRole.AUDITOR.name());

    private final AppointmentRepository appointments;
    private final RoleHolders holders;
    private final Viewers viewers;
    private final DirectoryPublisher publisher;
    private final RoleJournal journal;
    private final Jdbi jdbi;
    private final Clock clock;

    RoleService(
            AppointmentRepository appointments,
            RoleHolders holders,
            Viewers viewers,
            DirectoryPublisher publisher,
            RoleJournal journal,
            Jdbi jdbi,
            Clock clock) {
        this.appointments = appointments;
        this.holders = holders;
        this.viewers = viewers;
        this.publisher = publisher;
        this.journal = journal;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    Page<RoleHolderView> holders(@Nullable String role, PageRequest page, Actor actor) {
        require(actor, READERS);
        return holders.page(actor.organizationId(), role, page);
    }

    Page<AppointmentView> list(PageRequest page, Actor actor) {
        boolean administers = require(actor, READERS).contains(ADMINISTRATOR);
        UUID organization = actor.organizationId();
        return new Page<>(
                appointments.of(organization, page.offset(), page.limit()).stream()
                        .map(one -> one.view(actor, administers))
                        .toList(),
                appointments.countOf(organization),
                page.limit(),
                page.offset());
    }

    /** An appointment that the actor has a say in, as it stands. */
    AppointmentView find(UUID id, Actor actor) {
        return held(id, actor).view(actor, administers(actor));
    }

    /** Takes assurance level 3. The same refusal (422) for one who is unknown, protected or not employed. */
    AppointmentView propose(AppointmentRequest request, Actor actor) {
        actor.requireHighAssurance();
        require(actor, Set.of(ADMINISTRATOR));
        request.check(PortalTime.today(clock));
        Appointment proposed = Appointment.propose(request, actor, clock.instant());
        appointments.lock(actor.organizationId());
        requireEligible(request.identityId(), actor);
        if (appointments.isTaken(request)) {
            throw IdentityProblem.ROLE_HELD.at("role", RULE, "The person holds it, or is proposed for it");
        }
        if (!appointments.rolesOf(request.identityId()).stream().allMatch(request.role()::goesWith)) {
            throw IdentityProblem.ROLES_EXCLUDE_EACH_OTHER.at(
                    "role", RULE, "An auditor changes nothing, and holds no other role");
        }
        appointments.persistAndFlush(proposed);
        journal.proposed(proposed, actor);
        return proposed.view(actor, true);
    }

    /** Takes assurance level 3; the role is the person's at once, in every service. */
    AppointmentView confirm(UUID id, Actor actor) {
        actor.requireHighAssurance();
        require(actor, Set.of(ADMINISTRATOR));
        appointments.lock(actor.organizationId());
        Appointment appointment = held(id, actor);
        appointment.confirm(actor, clock.instant());
        requireEligible(appointment.identityId(), actor);
        appointments.flush();
        appointments.give(appointment);
        tell(List.of(appointment.identityId()));
        journal.given(appointment, actor);
        return appointment.view(actor, true);
    }

    /** Refuses it, takes it back, or ends it: an administrator alone, or whoever holds it. */
    AppointmentView end(UUID id, Actor actor) {
        appointments.lock(actor.organizationId());
        Appointment appointment = held(id, actor);
        if (!actor.is(appointment.identityId())) {
            require(actor, Set.of(ADMINISTRATOR));
        }
        boolean held = appointment.state() == AppointmentState.HELD;
        appointment.end(actor, clock.instant());
        appointments.flush();
        appointments.take(appointment);
        if (held && appointments.administrators(actor.organizationId()) == 0) {
            throw IdentityProblem.LAST_ADMINISTRATOR.because("Give the role to somebody else first");
        }
        tell(List.of(appointment.identityId()));
        if (held) {
            journal.ended(appointment, actor);
        } else {
            journal.refused(appointment, actor);
        }
        return appointment.view(actor, true);
    }

    /** Ends those whose last day, or whose person's last engagement, has passed; whether there may be more. */
    boolean expireSome() {
        List<Appointment> due = appointments.due(PortalTime.today(clock));
        for (Appointment appointment : due) {
            appointment.expire(clock.instant());
            appointments.flush();
            appointments.take(appointment);
            journal.expired(appointment);
        }
        tell(due.stream().map(Appointment::identityId).distinct().toList());
        return !due.isEmpty();
    }

    /** Lets given roles rest whose person has left, and gives them back to whoever has come back (RO-6). */
    void restOrResume() {
        List<Resting> changed = appointments.restOrResume(PortalTime.today(clock));
        changed.forEach(journal::restsOrResumes);
        tell(changed.stream().map(Resting::identityId).distinct().toList());
    }

    private void requireEligible(UUID identityId, Actor actor) {
        if (!appointments.isEligible(identityId, actor.organizationId(), PortalTime.today(clock))) {
            throw CommonProblem.INVALID_REQUEST.at(
                    "identityId", RULE, "Somebody whom you may see, with an engagement and a card");
        }
    }

    private Set<String> require(Actor actor, Set<String> wanted) {
        Set<String> roles = jdbi.withHandle(handle -> viewers.rolesOf(handle, actor.identityId()));
        if (roles.stream().noneMatch(wanted::contains)) {
            throw CommonProblem.FORBIDDEN.because("This takes one of the roles " + wanted);
        }
        return roles;
    }

    /** The same refusal (404) for one that is unknown and one that the actor has nothing to do with. */
    private Appointment held(UUID id, Actor actor) {
        return appointments
                .locked(id, actor)
                .filter(one -> actor.is(one.identityId()) || administers(actor))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such appointment for you"));
    }

    private boolean administers(Actor actor) {
        return jdbi.withHandle(handle -> viewers.rolesOf(handle, actor.identityId()))
                .contains(ADMINISTRATOR);
    }

    private void tell(Collection<UUID> people) {
        if (!people.isEmpty()) {
            publisher.raiseResponsibilities(people);
            publisher.publishResponsibilities(people);
        }
    }
}
