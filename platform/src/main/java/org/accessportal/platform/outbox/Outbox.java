package org.accessportal.platform.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventJson;
import org.accessportal.platform.persistence.CopyIn;
import org.accessportal.platform.tracing.Traces;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Where events are put in the transaction that causes them; they leave when it is committed, never otherwise. */
@ApplicationScoped
public class Outbox {

    static final String CHANNEL = "outbox";
    private static final String COLUMNS =
            "outbox (event_id, topic, partition, event_key, event_type, payload, traceparent)";

    private final AgroalDataSource dataSource;
    private final Jdbi jdbi;
    private final Traces traces;

    Outbox(AgroalDataSource dataSource, Jdbi jdbi, Traces traces) {
        this.dataSource = dataSource;
        this.jdbi = jdbi;
        this.traces = traces;
    }

    /** Publishes an event with the transaction under way; without one it is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Event event) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into " + COLUMNS
                            + " values (gen_random_uuid(), :topic, null, :key, :type, :payload, :traceparent)")
                    .bind("topic", Topic.of(event.getClass()).topicName())
                    .bind("key", event.aggregateId())
                    .bind("type", EventCatalog.typeOf(event.getClass()))
                    .bind("payload", EventJson.write(event))
                    .bind("traceparent", traces.traceparent())
                    .execute();
            handle.execute("notify " + CHANNEL);
        });
    }

    /** Publishes many events, in their order; as one COPY. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishAll(List<? extends Event> events) {
        if (!events.isEmpty()) {
            copy(events, null);
        }
    }

    /** Publishes an event to one partition, whatever its key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishTo(int partition, Event event) {
        copy(List.of(event), partition);
    }

    private void copy(List<? extends Event> events, @Nullable Integer partition) {
        String traceparent = traces.traceparent();
        try (Connection connection = dataSource.getConnection();
                CopyIn copy = new CopyIn(connection, COLUMNS)) {
            for (Event event : events) {
                copy.row(
                        UUID.randomUUID(),
                        Topic.of(event.getClass()).topicName(),
                        partition,
                        event.aggregateId(),
                        EventCatalog.typeOf(event.getClass()),
                        EventJson.write(event),
                        traceparent);
            }
            copy.finish();
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be written", e);
        }
        jdbi.useHandle(handle -> handle.execute("notify " + CHANNEL));
    }
}
