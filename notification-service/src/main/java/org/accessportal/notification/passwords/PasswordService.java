package org.accessportal.notification.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationProblem;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;

/** Fetching initial passwords (PW-4): the fetching makes the password, sets it, and shows it once. */
@ApplicationScoped
class PasswordService {

    private final PasswordRepository passwords;
    private final PasswordDirectory directory;
    private final Directory rights;
    private final PasswordRecord record;
    private final Clock clock;
    private final PasswordGenerator generator = new PasswordGenerator();

    PasswordService(
            PasswordRepository passwords,
            PasswordDirectory directory,
            Directory rights,
            PasswordRecord record,
            Clock clock) {
        this.passwords = passwords;
        this.directory = directory;
        this.rights = rights;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    List<PasswordView> list(Actor viewer, int offset, int limit) {
        return passwords.visibleTo(viewer, offset, limit).stream()
                .map(password -> password.view(viewer))
                .toList();
    }

    @Transactional
    long count(Actor viewer) {
        return passwords.countVisibleTo(viewer);
    }

    @Transactional
    PasswordView get(UUID id, Actor viewer) {
        return visible(id, viewer).view(viewer);
    }

    /**
     * Makes the password and sets it; the row, the audit and the messages are committed with it or not at all. When
     * the commit fails after the directory took the password, nobody has seen it and fetching again makes another.
     */
    @Transactional
    ShownPassword fetch(UUID id, Actor actor) {
        actor.requireHighAssurance();
        rights.requireCurrentRights(actor);
        InitialPassword password = visible(id, actor);
        Acting acting = acting(password, actor);
        if (!rights.admits(password.identityId())) { // before the row is locked: who withdraws it locks in that order
            throw NotificationProblem.ACCESS_BLOCKED.because("Nothing was changed in the directory");
        }
        password = passwords.lock(password);
        password.requireFetchable();
        PasswordDirectory.Account account = directory.find(password.identityId());
        if (!account.changeForced()) {
            throw NotificationProblem.NO_LONGER_NEEDED.because("The password that the employee chose still applies");
        }
        account.requireEnabled();
        Instant now = clock.instant();
        String made = generator.generate();
        record.fetched(password, actor, acting, now);
        directory.set(account, made);
        return new ShownPassword(account.userName(), made);
    }

    /** Nobody fetches their own. */
    private Acting acting(InitialPassword password, Actor actor) {
        return rights.actingFor(password.engagementId(), actor.identityId())
                .filter(acting -> !actor.is(password.identityId()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such password for you"));
    }

    private InitialPassword visible(UUID id, Actor viewer) {
        return passwords
                .visibleTo(viewer, id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such password for you"));
    }
}
