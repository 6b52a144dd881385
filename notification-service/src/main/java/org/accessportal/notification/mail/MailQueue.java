package org.accessportal.notification.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.MailFact;
import org.accessportal.platform.outbox.Outbox;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Messages that wait to be sent; a mail server that is away delays, never loses (NO-1). */
@ApplicationScoped
class MailQueue {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 9;

    /**
     * A message that this worker sends now.
     *
     * @param traceparent the step that caused it; null when nobody follows it
     */
    record Waiting(
            UUID id,
            String key,
            Template template,
            UUID recipientId,
            List<UUID> objectIds,
            @Nullable String reference,
            int attempts,
            @Nullable String traceparent) {

        /** Stands for the mail wherever it is told of, whatever database it lies in; its Message-ID. */
        UUID mailId() {
            return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final MailSettings settings;
    private final Clock clock;

    MailQueue(Jdbi jdbi, Outbox outbox, MailSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes the next messages; other replicas pass them over until the lease ends. */
    List<Waiting> take(int most) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(handle -> handle.createQuery("""
                                update message set attempts = attempts + 1, next_attempt_at = :lease where id in (
                                  select id from message where state = 'WAITING' and next_attempt_at <= :now
                                  order by next_attempt_at limit :most for update skip locked)
                                returning id, message_key, template, recipient_id, attempts,
                                  array(select object_id from message_object o where o.message_id = message.id),
                                  (select min(reference) from message_object o where o.message_id = message.id),
                                  traceparent
                                """)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("lease", now.plus(settings.lease()).atOffset(ZoneOffset.UTC))
                        .bind("most", most)
                        .map((row, context) -> new Waiting(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                Template.valueOf(row.getString(3)),
                                row.getObject(4, UUID.class),
                                List.of((UUID[]) row.getArray(6).getArray()),
                                row.getString(7),
                                row.getInt(5),
                                row.getString(8)))
                        .list()));
    }

    /** Whether it is still to be sent: it may have been withdrawn in the meantime (PW-3). */
    boolean isWanted(Waiting message) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(
                        handle -> handle.createQuery("select state = 'WAITING' from message where id = :id")
                                .bind("id", message.id())
                                .mapTo(Boolean.class)
                                .one()));
    }

    /** The mail server has taken them; told outside the database as well, for the case that this one is set back. */
    void sent(List<Waiting> messages) {
        QuarkusTransaction.requiringNew().run(() -> {
            settle(messages, "SENT", null);
            outbox.publishAll(messages.stream()
                    .map(message -> new MailFact.Sent(message.mailId(), clock.instant()))
                    .toList());
        });
    }

    /** A mail server had taken it before the database was restored. */
    void sentBefore(Waiting message) {
        QuarkusTransaction.requiringNew().run(() -> settle(List.of(message), "SENT", null));
    }

    /** It can never be sent: there is nobody, or no address, to send it to. */
    void undeliverable(Waiting message, String why) {
        QuarkusTransaction.requiringNew().run(() -> settle(List.of(message), "UNDELIVERABLE", why));
    }

    /** Later again, with longer and longer pauses. */
    void failed(Waiting message, String error) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(message.attempts() - 1, MOST_DOUBLINGS));
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.createUpdate(
                                "update message set last_error = :error, next_attempt_at = :next where id = :id")
                        .bind("id", message.id())
                        .bind("error", error)
                        .bind("next", clock.instant().plus(pause).atOffset(ZoneOffset.UTC))
                        .execute()));
    }

    private void settle(List<Waiting> messages, String state, @Nullable String error) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update message set state = :state, sent_at = :now, last_error = :error
                        where id = any(:ids) and state = 'WAITING'
                        """)
                .bind("ids", messages.stream().map(Waiting::id).toArray(UUID[]::new))
                .bind("state", state)
                .bind("error", error)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }
}
