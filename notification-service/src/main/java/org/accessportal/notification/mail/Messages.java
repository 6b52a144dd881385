package org.accessportal.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.tracing.Traces;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Where messages are put, in the transaction of what they tell about; each once, under its key. Somebody who would get
 * a flood of the same kind gets digests instead (NO-1).
 */
@ApplicationScoped
public class Messages {

    /**
     * Something to be told to somebody.
     *
     * @param once tells it from every other occasion of the template
     * @param objectId what it is about; mails link to it
     * @param reference what people call it, for example a case number; null when they do not call it anything
     */
    public record Occasion(
            String once,
            UUID organizationId,
            UUID recipientId,
            UUID objectId,
            @Nullable String reference) {}

    private record Lately(long messages, @Nullable Instant digest) {
        private static final Lately NOTHING = new Lately(0, null);
    }

    private final Jdbi jdbi;
    private final MailSettings settings;
    private final Traces traces;
    private final Clock clock;

    Messages(Jdbi jdbi, MailSettings settings, Traces traces, Clock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.traces = traces;
        this.clock = clock;
    }

    /** Adds what is to be told; the same template, occasion and recipient again adds nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Template template, List<Occasion> occasions) {
        Map<UUID, List<Occasion>> recipients = occasions.stream().collect(Collectors.groupingBy(Occasion::recipientId));
        jdbi.useHandle(handle -> {
            boolean digests = template.hasDigest() && !settings.digestPause().isZero();
            Map<UUID, Lately> lately = digests ? lately(handle, template, recipients) : Map.of();
            recipients.forEach((recipient, own) -> {
                Lately before = lately.getOrDefault(recipient, Lately.NOTHING);
                if (digests && before.messages + own.size() > settings.digestAfter()) {
                    addToDigest(handle, template, own, before.digest);
                } else {
                    own.forEach(occasion -> addOne(handle, template, occasion));
                }
            });
        });
    }

    private Map<UUID, Lately> lately(Handle handle, Template template, Map<UUID, ?> recipients) {
        Map<UUID, Lately> lately = new HashMap<>();
        handle.createQuery("""
                        select recipient_id, count(*), max(made_at) filter (where digest) from message
                        where recipient_id = any(:recipients) and template = :template and made_at > :since
                        group by recipient_id
                        """)
                .bind("recipients", recipients.keySet().toArray(UUID[]::new))
                .bind("template", template.name())
                .bind("since", clock.instant().minus(settings.digestPause()).atOffset(ZoneOffset.UTC))
                .map((row, context) -> lately.put(
                        row.getObject(1, UUID.class),
                        new Lately(
                                row.getLong(2),
                                row.getTimestamp(3) == null
                                        ? null
                                        : row.getTimestamp(3).toInstant())))
                .list();
        return lately;
    }

    /** A digest goes at once, or joins the one that still waits, which goes when the pause after the last is over. */
    private void addToDigest(Handle handle, Template template, List<Occasion> occasions, @Nullable Instant last) {
        Instant due = last == null ? clock.instant() : last.plus(settings.digestPause());
        openDigest(handle, template, occasions.getFirst())
                .or(() -> insert(handle, template, occasions.getFirst(), true, due))
                .ifPresent(digest -> occasions.forEach(occasion -> attach(handle, digest, occasion)));
    }

    private void addOne(Handle handle, Template template, Occasion occasion) {
        insert(handle, template, occasion, false, clock.instant())
                .ifPresent(message -> attach(handle, message, occasion));
    }

    private static Optional<UUID> openDigest(Handle handle, Template template, Occasion occasion) {
        return handle.createQuery("""
                        select id from message where recipient_id = :recipient and template = :template and digest
                          and state = 'WAITING' and attempts = 0
                        order by made_at limit 1 for update skip locked
                        """)
                .bind("recipient", occasion.recipientId())
                .bind("template", template.name())
                .mapTo(UUID.class)
                .findOne();
    }

    private Optional<UUID> insert(Handle handle, Template template, Occasion occasion, boolean digest, Instant due) {
        return handle.createQuery("""
                        insert into message (id, message_key, template, organization_id, recipient_id, digest, state,
                          next_attempt_at, made_at, traceparent)
                        values (gen_random_uuid(), :key, :template, :organization, :recipient, :digest, 'WAITING', :due, :now,
                          :traceparent)
                        on conflict (message_key) do nothing
                        returning id
                        """)
                .bind("key", template.file(digest) + "/" + occasion.once() + "/" + occasion.recipientId())
                .bind("template", template.name())
                .bind("organization", occasion.organizationId())
                .bind("recipient", occasion.recipientId())
                .bind("digest", digest)
                .bind("due", due.atOffset(ZoneOffset.UTC))
                .bind("traceparent", traces.traceparent())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne();
    }

    private static void attach(Handle handle, UUID message, Occasion occasion) {
        handle.createUpdate("insert into message_object values (:message, :object, :reference) on conflict do nothing")
                .bind("message", message)
                .bind("object", occasion.objectId())
                .bind("reference", occasion.reference())
                .execute();
    }
}
