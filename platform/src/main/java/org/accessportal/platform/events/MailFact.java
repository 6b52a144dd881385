package org.accessportal.platform.events;

import java.time.Instant;
import java.util.UUID;

/** Which mails have gone; never to whom, nor what they say. Topic {@code notification.mails}, keyed by mail. */
public sealed interface MailFact extends Fact {

    /**
     * A mail server has taken a mail. A database that is restored to before then learns it from here, and does not send
     * it again (NO-1).
     *
     * @param mailId the mail's Message-ID before the at sign; it follows from what the mail is about and for whom
     */
    @EventType("notification.mail-sent.v1")
    record Sent(UUID mailId, Instant occurredAt) implements MailFact {

        @Override
        public UUID aggregateId() {
            return mailId;
        }
    }
}
