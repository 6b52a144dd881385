package org.accessportal.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.MailFact;
import org.accessportal.platform.events.MailFact.Sent;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/**
 * What had been sent before this database was restored. The topic remembers what the database has forgotten; of what has
 * been sent since then, the database knows itself.
 */
@ApplicationScoped
class SentMails implements EventHandler<MailFact> {

    private final Jdbi jdbi;
    private volatile boolean read;

    SentMails(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Topic topic() {
        return Topic.MAILS;
    }

    @Override
    public void handle(List<Received<MailFact>> batch) {
        jdbi.useHandle(handle -> {
            var insert = handle.prepareBatch("insert into sent_mail values (:mail, :at) on conflict do nothing");
            for (Received<MailFact> received : batch) {
                if (received.history()) {
                    insert.bind("mail", ((Sent) received.event()).mailId())
                            .bind("at", ((Sent) received.event()).occurredAt().atOffset(ZoneOffset.UTC))
                            .add();
                }
            }
            if (insert.size() > 0) {
                insert.execute();
            }
        });
    }

    /** Whether the mail went before the database was restored. */
    boolean contains(UUID mailId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from sent_mail where mail_id = :mail)")
                        .bind("mail", mailId)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Whether all of it has been read: in a restored database nothing is sent before. */
    boolean areRead() {
        read = read
                || jdbi.withHandle(handle -> handle.createQuery("""
                        select raised_at is null or (select count(*) from topic_position p where p.topic = :topic
                          and p.behind = 0 and p.looked_at > e.raised_at) = :partitions
                        from revision_epoch e
                        """)
                        .bind("topic", Topic.MAILS.topicName())
                        .bind("partitions", Topic.PARTITIONS)
                        .mapTo(Boolean.class)
                        .one());
        return read;
    }
}
