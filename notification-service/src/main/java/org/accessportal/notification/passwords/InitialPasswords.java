package org.accessportal.notification.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.security.Actor;

/** What becomes of initial passwords when somebody gets a password in another way. */
@ApplicationScoped
public class InitialPasswords {

    private final PasswordRepository passwords;
    private final Outbox outbox;

    InitialPasswords(PasswordRepository passwords, Outbox outbox) {
        this.passwords = passwords;
        this.outbox = outbox;
    }

    /** Those that wait for the person are fetched: the service desk makes the password instead (PW-4, PW-5). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fetchedWithReset(UUID identityId, Actor actor, Instant at) {
        passwords.lockFetchable(identityId).forEach(password -> outbox.publish(password.fetch(actor, at)));
    }
}
