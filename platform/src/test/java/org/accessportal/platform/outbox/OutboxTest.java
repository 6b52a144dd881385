package org.accessportal.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.messaging.EventJson;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.testing.PostgresResource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** API-2: what is published leaves once its transaction is committed, in order, and never gets lost. */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class OutboxTest {

    private static final UUID UNIT = new UUID(1, 1);
    private static final OutboxRelay.Sender SENDER = new OutboxRelay.Sender("/test", 0);

    @Inject
    Outbox outbox;

    @Inject
    Jdbi jdbi;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void emptyOutbox() {
        jdbi.useHandle(handle -> handle.execute("truncate outbox"));
    }

    @Test
    void publishingOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.publish(unit(1))).isInstanceOf(TransactionalException.class);
        assertThat(waiting()).isZero();
    }

    @Test
    void whatIsRolledBackNeverLeaves() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.publish(unit(1));
                    outbox.publishAll(List.of(unit(2)));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(waiting()).isZero();
    }

    @Test
    void brokerThatRefusesLosesNoRow() throws Exception {
        checkRefusingBroker(producer -> new OutboxRelay(producer, SENDER));
    }

    @Test
    void relayThatDeletesWhatWasRefusedIsFound() throws Exception {
        Broken.isFound(1, () -> checkRefusingBroker(HastyRelay::new));
    }

    @Test
    void twoRelaysNeverReorder() throws Exception {
        checkTwoRelays(producer -> new OutboxRelay(producer, SENDER));
    }

    @Test
    void relaysWithoutALockAreFound() throws Exception {
        Broken.isFound(20, () -> checkTwoRelays(UnlockedRelay::new));
    }

    /** PO-3 rests on it: what waits for a set time is told apart by when it came about. */
    @Test
    void momentTravelsAlong() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        publish(1, 1);
        List<String> moments = new ArrayList<>();
        var relay = new OutboxRelay(
                ScriptedBroker.producer(record -> {
                    moments.add(
                            new String(record.headers().lastHeader("ce_time").value(), StandardCharsets.UTF_8));
                    return CompletableFuture.completedFuture(null);
                }),
                SENDER);
        try (Connection connection = connection()) {
            relay.relay(connection);
        }
        assertThat(moments)
                .singleElement()
                .satisfies(moment -> assertThat(Instant.parse(moment))
                        .isBetween(before, Instant.now().plusSeconds(1)));
    }

    private @Nullable Void checkRefusingBroker(Function<Producer<byte[], byte[]>, OutboxRelay> made) throws Exception {
        emptyOutbox();
        publish(1, 10);
        var broker = new RefusingBroker();
        OutboxRelay relay = made.apply(broker.producer());
        try (Connection connection = connection()) {
            relay.relay(connection);
            assertThat(waiting()).as("rows after a refusal").isEqualTo(10);
            broker.accepting = true;
            relay.relay(connection);
        }
        assertThat(waiting()).isZero();
        assertThat(broker.taken).hasSize(10);
        return null;
    }

    private @Nullable Void checkTwoRelays(Function<Producer<byte[], byte[]>, OutboxRelay> made) throws Exception {
        emptyOutbox();
        List<Long> order = Collections.synchronizedList(new ArrayList<>());
        var publishing = new AtomicBoolean(true);
        List<Thread> relays = List.of(relayThread(made, order, publishing), relayThread(made, order, publishing));
        for (int i = 1; i <= 200; i++) {
            publish(i, 1);
        }
        publishing.set(false);
        for (Thread relay : relays) {
            relay.join();
        }
        assertThat(order).doesNotHaveDuplicates().isSorted().hasSize(200);
        return null;
    }

    private Thread relayThread(
            Function<Producer<byte[], byte[]>, OutboxRelay> made, List<Long> order, AtomicBoolean publishing) {
        OutboxRelay relay = made.apply(ScriptedBroker.producer(record -> {
            ScriptedBroker.pauseLikeANetwork();
            order.add(counterOf(record.value()));
            return CompletableFuture.completedFuture(null);
        }));
        return Thread.ofPlatform().start(() -> {
            try (Connection connection = connection()) {
                while (publishing.get() || waiting() > 0) {
                    relay.relay(connection);
                }
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static long counterOf(byte[] payload) {
        try {
            return EventJson.read(payload, Unit.class).revision().counter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publish(long first, int count) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (long i = first; i < first + count; i++) {
                outbox.publish(unit(i));
            }
        });
    }

    private long waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox")
                .mapTo(Long.class)
                .one());
    }

    private Connection connection() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static Unit unit(long counter) {
        return new Unit(UNIT, new Revision(0, counter), new UUID(0, 1), null, "Unit", "602", null, false, false);
    }

    /** A broker that refuses everything until it accepts. */
    private static final class RefusingBroker {
        private final List<byte[]> taken = new ArrayList<>();
        private boolean accepting;

        Producer<byte[], byte[]> producer() {
            return ScriptedBroker.producer(record -> {
                if (!accepting) {
                    return CompletableFuture.failedFuture(new NotLeaderOrFollowerException("not now"));
                }
                taken.add(record.value());
                return CompletableFuture.completedFuture(null);
            });
        }
    }

    /** Deletes what it has read whatever the broker answers. */
    private static final class HastyRelay extends OutboxRelay {
        HastyRelay(Producer<byte[], byte[]> producer) {
            super(producer, SENDER);
        }

        @Override
        int acknowledgedPrefix(List<Future<RecordMetadata>> sent) {
            return sent.size();
        }
    }

    /** Sends without asking whether another one does. */
    private static final class UnlockedRelay extends OutboxRelay {
        UnlockedRelay(Producer<byte[], byte[]> producer) {
            super(producer, SENDER);
        }

        @Override
        boolean lead(Connection connection) {
            return true;
        }
    }
}
