package org.accessportal.identity.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.identity.identities.PersonalNumber;
import org.accessportal.identity.registrations.Registration.Day;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** Registers people who are not in the catalogue, and moves their last day (ID-10). */
@ApplicationScoped
@Transactional
class RegistrationService {

    private final RegistrationRepository registrations;
    private final RegistrationQuery query;
    private final RegistrationRights rights;
    private final Duplicates duplicates;
    private final RegistrationSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    RegistrationService(
            RegistrationRepository registrations,
            RegistrationQuery query,
            RegistrationRights rights,
            Duplicates duplicates,
            RegistrationSettings settings,
            AuditLog audit,
            Clock clock) {
        this.registrations = registrations;
        this.query = query;
        this.rights = rights;
        this.duplicates = duplicates;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Registers a person with an engagement; for one who is known, the engagement alone. */
    RegistrationView register(RegistrationRequest wanted, Actor actor) {
        String right = rights.at(wanted.unitId(), actor);
        requireRightNumber(wanted.personalNumber());
        UUID responsible = query.responsible(wanted.responsibleId(), actor);
        registrations.takeTurn(actor.organizationId());
        Optional<UUID> known =
                Optional.ofNullable(wanted.personalNumber()).flatMap(number -> duplicates.withNumber(number, actor));
        if (known.isEmpty() && !wanted.confirmedNew()) {
            duplicates.requireNobodyOfThatName(wanted, actor);
        }
        UUID person = known.orElseGet(UUID::randomUUID);
        LocalDate from = Objects.requireNonNullElse(wanted.from(), day().today());
        Registration registration = Registration.of(person, wanted.unitId(), from, wanted.to(), day());
        if (known.isPresent()) {
            registrations.revive(person, wanted.protectedIdentity());
        } else {
            registrations.addPerson(person, wanted, actor);
        }
        registrations.add(registration, wanted, responsible, actor);
        registrations.settle(person, known.isEmpty(), actor);
        record("person.registered", registration, right, actor);
        return RegistrationView.of(registration);
    }

    /** Moves the last day ahead. */
    RegistrationView extend(UUID id, LocalDate to, Actor actor) {
        RegistrationQuery.Held held = query.lock(id, actor);
        return move("registration.extended", held.registration().extendedTo(to, day()), held.right(), actor);
    }

    /** Moves the last day back. */
    RegistrationView end(UUID id, LocalDate on, Actor actor) {
        RegistrationQuery.Held held = query.lock(id, actor);
        return move("registration.ended", held.registration().endingOn(on, day()), held.right(), actor);
    }

    private RegistrationView move(String action, Registration moved, String right, Actor actor) {
        registrations.move(moved);
        registrations.settle(moved.identityId(), false, actor);
        record(action, moved, right, actor);
        return RegistrationView.of(moved);
    }

    private void record(String action, Registration registration, String right, Actor actor) {
        audit.record(AuditRow.by(actor, action, clock.instant())
                .about(registration.identityId())
                .on(registration.id())
                .restingOn(right)
                .with("unit=" + registration.unitId() + " to=" + registration.to()));
    }

    private static void requireRightNumber(@Nullable String number) {
        if (number != null && !PersonalNumber.isValid(number)) {
            throw CommonProblem.INVALID_REQUEST.at(
                    "personalNumber", "ID-1", "Twelve digits, the last of which is the right check digit");
        }
    }

    private Day day() {
        return new Day(PortalTime.today(clock), settings.mostMonths());
    }
}
