package org.accessportal.notification.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import org.accessportal.platform.messaging.Forwarding.Backlog;
import org.accessportal.platform.messaging.Forwarding.Place;
import org.jdbi.v3.core.Jdbi;

/** What webhooks have not taken, for whoever looks how the portal is; how far they have come is the broker's to know. */
@ApplicationScoped
class WebhookBacklogs {

    private final Jdbi jdbi;

    WebhookBacklogs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** So many events wait, the first of them since then; for that reason. */
    void waits(Webhook webhook, Place place, Backlog backlog) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.createUpdate("""
                                insert into webhook_backlog values (:webhook, :topic, :partition, :count, :since, :cause)
                                on conflict (webhook, topic, partition) do update
                                  set count = excluded.count, since = excluded.since, cause = excluded.cause
                                """)
                        .bind("webhook", webhook.code())
                        .bind("topic", place.topic().topicName())
                        .bind("partition", place.partition())
                        .bind("count", backlog.count())
                        .bind("since", backlog.since().atOffset(ZoneOffset.UTC))
                        .bind("cause", backlog.cause())
                        .execute()));
    }

    /** Nothing waits there any more. */
    void taken(Webhook webhook, Place place) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.createUpdate("""
                                delete from webhook_backlog
                                where webhook = :webhook and topic = :topic and partition = :partition
                                """)
                        .bind("webhook", webhook.code())
                        .bind("topic", place.topic().topicName())
                        .bind("partition", place.partition())
                        .execute()));
    }

    /** Forgets webhooks that are no more. */
    void keepOnly(Collection<String> codes) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(
                        handle -> handle.createUpdate("delete from webhook_backlog where webhook <> all(:codes)")
                                .bind("codes", codes.toArray(String[]::new))
                                .execute()));
    }
}
