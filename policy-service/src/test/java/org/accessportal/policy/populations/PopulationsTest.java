package org.accessportal.policy.populations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.accessportal.platform.events.Topic;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.UnitTree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What replicas keep in memory is what the database holds, whoever took the changes in. */
@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class PopulationsTest {

    private static final UUID ANNA = new UUID(9, 1);
    private static final UUID BENGT = new UUID(9, 2);
    private static final UUID CECILIA = new UUID(9, 3);
    private static final UnitTree TREE = new UnitTree(List.of());

    @Inject
    PolicyFixture fixture;

    @Inject
    Jdbi jdbi;

    @Inject
    Snapshots snapshots;

    @BeforeEach
    void anEmptyHospital() {
        fixture.begin();
    }

    @Test
    @DisplayName("PO-6: a replica that starts builds itself from the database, and follows what others take in")
    void replicaBuildsItself() {
        arrive(ANNA);
        var early = new Populations(jdbi, snapshots);
        assertThat(nurses(early)).containsExactly(ANNA);

        arrive(BENGT);
        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA));

        assertThat(nurses(early)).containsExactly(BENGT);
        assertThat(nurses(new Populations(jdbi, snapshots))).containsExactly(BENGT);
    }

    @Test
    @DisplayName("PO-6: a change that is committed after later ones is not passed over")
    void lateCommitIsSeen() throws Exception {
        var replica = new Populations(jdbi, snapshots);
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = other.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                fixture.arriveInside(Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(new UUID(8, 1), true)));
                begun.countDown();
                await(goOn);
            }));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            arrive(BENGT);
            assertThat(nurses(replica)).containsExactly(BENGT);
            goOn.countDown();
            late.get(10, TimeUnit.SECONDS);
        }

        assertThat(nurses(replica)).containsExactlyInAnyOrder(ANNA, BENGT);
    }

    @Test
    @DisplayName("PO-6: after very many have changed, as by a first import, everybody is read anew")
    void veryManyChanges() {
        arrive(ANNA);
        arrive(CECILIA);
        var replica = new Populations(jdbi, snapshots);
        assertThat(nurses(replica)).containsExactlyInAnyOrder(ANNA, CECILIA);
        loseUnnoticed(CECILIA);

        changeAtOnce(50_000);

        assertThat(nurses(replica))
                .as("who was lost from the rows alone shows that they were read")
                .containsExactly(ANNA);
    }

    @Test
    @DisplayName("PO-6: a replica that starts takes the snapshot over, and reads what has changed since")
    void snapshotAndWhatHasChangedSince() {
        arrive(ANNA);
        arrive(CECILIA);
        storeSnapshot();
        arrive(BENGT);
        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA));
        loseUnnoticed(CECILIA);

        assertThat(nurses(new Populations(jdbi, snapshots)))
                .as("who was lost from the rows alone shows that it was the snapshot")
                .containsExactlyInAnyOrder(BENGT, CECILIA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content = overlay(content placing '\\x5a' from 30)",
                "content = substring(content from 1 for octet_length(content) - 1)",
                "content = content || '\\x00'",
                "checksum = checksum + 1",
                "format = format + 1",
                "origin = '0/' || origin",
                "read_up_to = read_up_to + 1000000",
                "position = position + 1"
            })
    @DisplayName("PO-6: a snapshot that is broken, of another format or database, or ahead of it, is passed over")
    void badSnapshotIsPassedOver(String harm) {
        arrive(ANNA);
        arrive(CECILIA);
        storeSnapshot();
        jdbi.useHandle(handle -> handle.execute("update population_snapshot set " + harm));
        loseUnnoticed(CECILIA);

        assertThat(nurses(new Populations(jdbi, snapshots))).containsExactly(ANNA);
    }

    @Test
    @DisplayName("PO-6: a snapshot is stored once, and again when it is no good any more")
    void storedWhenItIsDue() {
        storeSnapshot();
        var due = "select count(*) from population_snapshot where read_up_to < 0";
        jdbi.useHandle(handle -> handle.execute("update population_snapshot set read_up_to = -1"));
        storeSnapshot();
        assertThat(number(due)).isEqualTo(1);
        jdbi.useHandle(
                handle -> handle.execute("update population_snapshot set taken_at = taken_at - interval '1 day'"));
        storeSnapshot();
        assertThat(number(due)).isZero();
        assertThat(number("select count(*) from population_snapshot")).isEqualTo(1);
    }

    private void storeSnapshot() {
        var replica = new Populations(jdbi, snapshots);
        QuarkusTransaction.requiringNew().run(() -> replica.keepUp(TREE));
        QuarkusTransaction.requiringNew().run(replica::keepSnapshot);
    }

    private void loseUnnoticed(UUID identity) {
        jdbi.useHandle(handle -> handle.execute("delete from directory_engagement where identity_id = ?", identity));
    }

    private void changeAtOnce(int people) {
        jdbi.useTransaction(handle -> {
            handle.execute("""
                    insert into directory_identity (identity_id, organization_id, revision, protected_identity)
                    select ('b0000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ?, 1, false
                    from generate_series(1, ?) n
                    """, PolicyFixture.ORGANIZATION, people);
            handle.execute("""
                    insert into identity_change
                    select identity_id, pg_current_xact_id()::text::bigint from directory_identity
                    on conflict (identity_id) do update set transaction_id = excluded.transaction_id
                    """);
        });
    }

    private int number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private void arrive(UUID identity) {
        fixture.arrive(
                Topic.IDENTITIES, fixture.person(identity, fixture.nurse(new UUID(8, identity.hashCode()), true)));
    }

    private static void await(CountDownLatch latch) {
        try {
            var _ = latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<UUID> nurses(Populations replica) {
        var criteria = new Criterion.Title(List.of("SSK"));
        return QuarkusTransaction.requiringNew()
                .call(() -> replica.ask(
                        PolicyFixture.ORGANIZATION,
                        TREE,
                        population -> Set.copyOf(population.ids(
                                population.people(criteria, LocalDate.of(2026, 6, 1)), 0, Integer.MAX_VALUE))));
    }
}
