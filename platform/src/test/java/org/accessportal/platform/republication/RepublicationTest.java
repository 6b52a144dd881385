package org.accessportal.platform.republication;

import static org.accessportal.platform.republication.UnitsOfTest.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.accessportal.platform.ManualProfile;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.State;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.messaging.KafkaAccess;
import org.accessportal.platform.messaging.TopicContents;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.testing.KafkaResource;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.Restored;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a restore the state topics say what the database says: everything once, and nothing that it does not have. */
@QuarkusTest
@TestProfile(ManualProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class RepublicationTest {

    /** In two batches; twice as many are not so many that the rest waits. */
    private static final int UNITS = 2_500;

    private static final int UNKNOWN = 2_000;

    /** Of each, so that a partition is searched in more than one piece. */
    private static final long CHANGES = 5;

    @Inject
    Republication republication;

    @Inject
    UnitsOfTest units;

    @Inject
    RevisionEpoch epoch;

    @Inject
    RepublicationParts parts;

    @Inject
    Sources sources;

    @Inject
    TopicContents contents;

    @Inject
    Outbox outbox;

    @Inject
    KafkaAccess kafka;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void begin() {
        units.failAt(Integer.MAX_VALUE);
        Restored.begin(jdbi);
        jdbi.useHandle(handle -> {
            handle.execute("truncate directory_unit");
            handle.execute(
                    "insert into directory_unit select gen_random_uuid(), ?, null, 'Unit', '602', null, false, false"
                            + " from generate_series(1, ?)",
                    new UUID(0, 1),
                    UNITS);
        });
    }

    @Test
    void everyStateIsPublishedOnceInTheNewEpoch() {
        List<State> published = Restored.publishAgain(republication, jdbi);
        assertThat(currentOnes(published)).hasSize(UNITS).doesNotHaveDuplicates();
        assertThat(published).extracting(state -> state.revision().epoch()).containsOnly(1);
    }

    @Test
    void whatTheDatabaseDoesNotHaveIsEndedAndTheRestLeftAlone() {
        UUID known = jdbi.withHandle(handle -> handle.createQuery("select unit_id from directory_unit limit 1")
                .mapTo(UUID.class)
                .one());
        List<UUID> unknown = Stream.generate(UUID::randomUUID).limit(UNKNOWN).toList();
        List<Unit> before = new ArrayList<>(unknown.stream()
                .flatMap(id -> LongStream.rangeClosed(1, CHANGES)
                        .mapToObj(counter -> unit(id, new Revision(0, counter), false)))
                .toList());
        before.add(unit(known, new Revision(0, 12), false));
        Restored.put(kafka, before);

        List<State> published = Restored.publishAgain(republication, jdbi);

        List<State> ended = published.stream()
                .filter(state -> state.revision().isOfNothing() && unknown.contains(state.aggregateId()))
                .toList();
        assertThat(ended)
                .hasSizeGreaterThanOrEqualTo(UNKNOWN)
                .allSatisfy(state -> assertThat(((Unit) state).archived()).isTrue());
        assertThat(ended).extracting(State::aggregateId).containsAll(unknown);
        assertThat(published)
                .filteredOn(state -> state.aggregateId().equals(known))
                .singleElement()
                .satisfies(state -> assertThat(state.revision()).isEqualTo(new Revision(1, 7)));
    }

    @Test
    void whatStopsHalfWayGoesOnWhereItStopped() {
        units.failAt(2);
        assertThatThrownBy(this::goOn).hasMessageContaining("The database went away");
        assertThat(currentOnes(Restored.waiting(jdbi))).hasSize(2_000);

        assertThat(currentOnes(Restored.publishAgain(republication, jdbi)))
                .hasSize(UNITS)
                .doesNotHaveDuplicates();
    }

    @Test
    void twoReplicasPublishOnce() throws Exception {
        checkTwoReplicas(parts);
    }

    @Test
    void replicasThatDoNotLookAtEachOtherAreFound() throws Exception {
        Broken.isFound(20, () -> checkTwoReplicas(new UnlockedParts(jdbi)));
    }

    @Test
    void whatIsPublishedAgainLetsOthersPass() {
        jdbi.useHandle(handle -> handle.execute("insert into outbox (event_id, topic, event_key, event_type, payload)"
                + " select gen_random_uuid(), 't', gen_random_uuid(), 't', '{}' from generate_series(1, 10000)"));
        assertThat(republication.next()).isFalse();
        assertThat(republication.isDone(Unit.class)).isFalse();
    }

    private void goOn() {
        boolean more = true;
        while (more) {
            more = republication.next();
        }
    }

    private @Nullable Void checkTwoReplicas(RepublicationParts ofBoth) throws InterruptedException {
        begin();
        List<Thread> replicas = Stream.generate(() -> new Republication(epoch, ofBoth, sources, contents, outbox))
                .limit(2)
                .map(replica -> Thread.ofPlatform().start(() -> Restored.publishAgain(replica, jdbi)))
                .toList();
        for (Thread replica : replicas) {
            replica.join();
        }
        assertThat(currentOnes(Restored.waiting(jdbi))).hasSize(UNITS).doesNotHaveDuplicates();
        return null;
    }

    private static List<UUID> currentOnes(List<State> published) {
        return published.stream()
                .filter(state -> state instanceof Unit && !state.revision().isOfNothing())
                .map(State::aggregateId)
                .toList();
    }

    /** Takes the next part whoever works on it. */
    private static final class UnlockedParts extends RepublicationParts {
        UnlockedParts(Jdbi jdbi) {
            super(jdbi);
        }

        @Override
        Optional<Part> next(int epoch) {
            return next(epoch, "");
        }
    }
}
