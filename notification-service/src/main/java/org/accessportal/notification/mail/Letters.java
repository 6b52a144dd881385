package org.accessportal.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What somebody wrote to many, kept once and put into each of the mails when it is sent. */
@ApplicationScoped
public class Letters {

    /** A letter; its text is in paragraphs. */
    public record Letter(String subject, String text) {}

    private final Jdbi jdbi;

    Letters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the letter that messages about that object carry. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID objectId, Letter letter) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into letter values (:object, :subject, :text) on conflict do nothing")
                .bind("object", objectId)
                .bind("subject", letter.subject())
                .bind("text", letter.text())
                .execute());
    }

    @Transactional
    Letter of(UUID objectId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select subject, body from letter where object_id = :object")
                        .bind("object", objectId)
                        .map((row, context) -> new Letter(row.getString(1), row.getString(2)))
                        .one());
    }
}
