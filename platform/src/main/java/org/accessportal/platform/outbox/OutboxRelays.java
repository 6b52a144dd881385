package org.accessportal.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.messaging.KafkaAccess;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Runs this replica's relay: woken by the database when there is something to send. */
@ApplicationScoped
class OutboxRelays {

    private static final Logger LOG = Logger.getLogger(OutboxRelays.class);
    private static final int WAIT_MILLIS = 1_000;

    private final AgroalDataSource dataSource;
    private final KafkaAccess kafka;
    private final PlatformSettings settings;
    private final RevisionEpoch epoch;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    OutboxRelays(AgroalDataSource dataSource, KafkaAccess kafka, PlatformSettings settings, RevisionEpoch epoch) {
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.settings = settings;
        this.epoch = epoch;
    }

    void start(@Observes StartupEvent event) {
        if (!settings.background()) {
            return;
        }
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            running.join(5_000);
        }
    }

    private void run() {
        kafka.awaitTopics();
        while (!stopped) {
            try (Producer<byte[], byte[]> producer = producer()) {
                relayWithOneConnection(new OutboxRelay(producer, sender()));
            } catch (SQLException | KafkaException e) {
                LOG.warnf("The outbox waits: %s", e.toString());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private OutboxRelay.Sender sender() {
        return new OutboxRelay.Sender("/" + settings.service(), epoch.current());
    }

    private void relayWithOneConnection(OutboxRelay relay) throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            listen(connection);
            while (!stopped) {
                connection.setAutoCommit(false);
                int sent = relay.relay(connection);
                connection.setAutoCommit(true);
                if (sent == 0) {
                    connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
                }
            }
        }
    }

    private static void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + Outbox.CHANNEL);
        }
    }

    private void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private Producer<byte[], byte[]> producer() {
        Map<String, Object> producer = new HashMap<>(kafka.settings());
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Nothing lingers that long: the relay flushes. Until then, what it sends gathers in few requests.
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 1_000);
        producer.put(ProducerConfig.BATCH_SIZE_CONFIG, 512 << 10);
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        producer.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L << 20);
        return new KafkaProducer<>(producer, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
