package org.accessportal.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Where messages are put, in the transaction of what they tell about; each once, under its key. */
@ApplicationScoped
public class Messages {

    /** What a message says. */
    public enum Template {
        /** To the nearest manager: there is an initial password to fetch (PW-1). */
        PASSWORD_TO_FETCH("password-to-fetch"),
        /** To the employee: the initial password has been fetched (PW-4). */
        PASSWORD_FETCHED("password-fetched");

        private final String file;

        Template(String file) {
            this.file = file;
        }

        /** Its name among the templates. */
        String file() {
            return file;
        }
    }

    private final Jdbi jdbi;
    private final Clock clock;

    Messages(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Adds a message; the same template, occasion and recipient again adds nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Template template, String occasion, UUID recipientId, UUID objectId) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into message (id, message_key, template, recipient_id, object_id, state, next_attempt_at, made_at)
                        values (gen_random_uuid(), :key, :template, :recipient, :object, 'WAITING', :now, :now)
                        on conflict (message_key) do nothing
                        """)
                .bind("key", template.file() + "/" + occasion + "/" + recipientId)
                .bind("template", template.name())
                .bind("recipient", recipientId)
                .bind("object", objectId)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }
}
