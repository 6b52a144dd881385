package org.accessportal.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.notification.mail.MailQueue.Waiting;
import org.accessportal.platform.events.MailFact;
import org.accessportal.platform.events.MailFact.Sent;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** NO-1: what went after the moment that a database is restored to does not go a second time. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class RestoredMailTest {

    private static final UUID RECIPIENT = new UUID(0, 1);

    @Inject
    Messages messages;

    @Inject
    MailQueue queue;

    @Inject
    MailWorker worker;

    @Inject
    SentMails sent;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void twoMailsWait() {
        jdbi.useHandle(handle -> {
            handle.execute("truncate message, sent_mail, outbox, topic_position cascade");
            handle.execute("update revision_epoch set raised_at = now()");
        });
        QuarkusTransaction.requiringNew()
                .run(() -> messages.add(Template.PASSWORD_TO_FETCH, List.of(occasion("one"), occasion("two"))));
    }

    @AfterEach
    void asIfNothingHadBeenRestored() {
        jdbi.useHandle(handle -> handle.execute("update revision_epoch set raised_at = null"));
    }

    @Test
    void nothingIsSentBeforeWhatHadBeenSentIsKnown() {
        assertThat(new SentMails(jdbi).areRead()).isFalse();
        read("now()", 1);
        assertThat(new SentMails(jdbi).areRead()).isFalse();
        read("now() - interval '1 day'", 0);
        assertThat(new SentMails(jdbi).areRead()).isFalse();
        read("now()", 0);
        assertThat(new SentMails(jdbi).areRead()).isTrue();
    }

    @Test
    void mailThatHadGoneIsNotSentAgain() {
        read("now()", 0);
        learn(true, mailId("one"));
        assertThat(worker.sendNext()).isEqualTo(2);
        assertThat(stateOf("one")).isEqualTo("SENT");
        assertThat(stateOf("two")).as("nobody can be asked for the address").isEqualTo("WAITING");
        assertThat(published()).isZero();
    }

    @Test
    void whatIsSentFromNowOnTheDatabaseKnowsItself() {
        learn(false, mailId("one"));
        assertThat(sent.contains(mailId("one"))).isFalse();
    }

    @Test
    void whatIsSentIsToldOutsideTheDatabase() {
        Waiting taken = queue.take(1).getFirst();
        queue.sent(List.of(taken));
        assertThat(published()).isEqualTo(1);
        String payload = jdbi.withHandle(handle -> handle.createQuery("select payload from outbox")
                .mapTo(String.class)
                .one());
        assertThat(payload).contains(taken.mailId().toString()).doesNotContain(RECIPIENT.toString());
    }

    private void learn(boolean history, UUID mailId) {
        QuarkusTransaction.requiringNew()
                .run(() -> sent.handle(
                        List.of(new Received<MailFact>(UUID.randomUUID(), new Sent(mailId, Instant.EPOCH), history))));
    }

    private UUID mailId(String once) {
        return queueOf(once).mailId();
    }

    private static Waiting queueOf(String once) {
        return new Waiting(
                new UUID(9, 9), keyOf(once), Template.PASSWORD_TO_FETCH, RECIPIENT, List.of(), null, 1, null);
    }

    private static String keyOf(String once) {
        return "password-to-fetch/" + once + "/" + RECIPIENT;
    }

    private String stateOf(String once) {
        return jdbi.withHandle(handle -> handle.createQuery("select state from message where message_key = :key")
                .bind("key", keyOf(once))
                .mapTo(String.class)
                .one());
    }

    private long published() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from outbox where event_type = 'notification.mail-sent.v1'")
                .mapTo(Long.class)
                .one());
    }

    private void read(String lookedAt, int behind) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from topic_position");
            handle.execute(
                    "insert into topic_position (topic, partition, next_offset, history_end, looked_at, behind)"
                            + " select 'notification.mails', p, 0, 0, " + lookedAt + ", ? from generate_series(0, 3) p",
                    behind);
        });
    }

    private static Messages.Occasion occasion(String once) {
        return new Messages.Occasion(once, new UUID(0, 3), RECIPIENT, new UUID(0, 2), null);
    }
}
