package org.accessportal.notification.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes passwords useless that nobody has used in time (PW-4). */
@ApplicationScoped
public class UnusedPasswords {

    private final PasswordDirectory directory;
    private final PasswordGenerator generator = new PasswordGenerator();

    UnusedPasswords(PasswordDirectory directory) {
        this.directory = directory;
    }

    /** Replaces what the person has not used by one that nobody knows; returns whether it had been used. */
    public boolean makeUseless(UUID identityId) {
        PasswordDirectory.Account account = directory.find(identityId);
        if (account.changeForced()) {
            directory.set(account, generator.generate());
        }
        return !account.changeForced();
    }
}
