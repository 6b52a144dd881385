package org.accessportal.notification.resets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.notification.NotificationProblem;
import org.accessportal.notification.passwords.InitialPasswords;
import org.accessportal.notification.passwords.PasswordDirectory;
import org.accessportal.notification.passwords.PasswordDirectory.Account;
import org.accessportal.notification.passwords.PasswordGenerator;
import org.accessportal.notification.passwords.ShownPassword;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;

/** Makes new passwords for checked callers (PW-5). */
@ApplicationScoped
class ResetService {

    private final ResetRepository resets;
    private final InitialPasswords initialPasswords;
    private final PasswordDirectory directory;
    private final Directory rights;
    private final ResetRecord record;
    private final Clock clock;
    private final PasswordGenerator generator = new PasswordGenerator();

    ResetService(
            ResetRepository resets,
            InitialPasswords initialPasswords,
            PasswordDirectory directory,
            Directory rights,
            ResetRecord record,
            Clock clock) {
        this.resets = resets;
        this.initialPasswords = initialPasswords;
        this.directory = directory;
        this.rights = rights;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Makes the password and sets it; an initial one that waits has been fetched with it. What is written down is
     * committed with it or not at all; when the commit fails after the directory took the password, nobody has seen it.
     */
    @Transactional
    ShownPassword make(UUID checkId, Actor actor) {
        actor.requireHighAssurance();
        rights.requireCurrentRights(actor);
        rights.require(actor, Role.SERVICE_DESK, null);
        PasswordReset reset = resets.checkedBy(actor, checkId)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such check of yours"));
        if (!rights.admits(reset.identityId())) {
            throw NotificationProblem.ACCESS_BLOCKED.because("Nothing was changed in the directory");
        }
        Instant now = clock.instant();
        record.made(reset, actor, now);
        initialPasswords.fetchedWithReset(reset.identityId(), actor, now);
        Account account = directory.findEnabled(reset.identityId());
        String made = generator.generate();
        directory.set(account, made);
        return new ShownPassword(account.userName(), made);
    }
}
