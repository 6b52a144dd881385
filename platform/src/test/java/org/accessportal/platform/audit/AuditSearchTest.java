package org.accessportal.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GO-2: auditors find what happened in their organization, and leave a trace when they look. */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class AuditSearchTest {

    private static final UUID HERE = new UUID(9, 1);
    private static final UUID ELSEWHERE = new UUID(9, 2);
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BO = new UUID(1, 2);
    private static final UUID THING = new UUID(2, 1);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Actor AUDITOR = new Actor(new UUID(3, 1), HERE, new UUID(4, 1), 3);
    private static final AuditFilter EVERYTHING = new AuditFilter(null, null, null, null, null, null, null, null);

    @Inject
    AuditLog log;

    @Inject
    AuditSearches searches;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void emptyLog() {
        jdbi.useTransaction(
                handle -> handle.createScript("set local session_replication_role = replica; truncate audit_row,"
                                + " audit_seal, audit_pending; truncate directory_role;")
                        .execute());
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_role values (?, ?, 'AUDITOR', null)", AUDITOR.identityId(), HERE));
    }

    @Test
    void nobodyElseSearches() {
        var manager = new Actor(ANNA, HERE, new UUID(4, 2), 3);
        assertThatThrownBy(() -> searches.search(EVERYTHING, 10, null, manager)).isInstanceOf(Problem.class);
        assertThat(rows()).isZero();
    }

    @Test
    void anotherOrganizationsRowsDoNotExist() {
        record(HERE, "a.done", row -> row.about(ANNA));
        record(ELSEWHERE, "b.done", row -> row.about(ANNA));
        assertThat(actions(about(ANNA))).containsExactly("a.done");
    }

    @Test
    void everythingAskedAboutMustHold() {
        record(HERE, "password.fetched", row -> row.about(ANNA).on(THING));
        record(HERE, "password.fetched", row -> row.about(BO).on(THING));
        record(HERE, "person.registered", row -> row.about(ANNA));
        assertThat(actions(new AuditFilter(null, null, ANNA, null, "password.", null, null, null)))
                .containsExactly("password.fetched");
        assertThat(actions(new AuditFilter(null, null, BO, THING, null, null, null, null)))
                .hasSize(1);
        assertThat(actions(new AuditFilter(BO, null, BO, THING, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void periodHoldsItsFirstMomentAndNotItsLast() {
        record(HERE, "early.done", row -> at(row, NOON));
        record(HERE, "late.done", row -> at(row, NOON.plusSeconds(60)));
        assertThat(actions(between(NOON, NOON.plusSeconds(60)))).containsExactly("early.done");
    }

    @Test
    void pagesHoldEveryRowOnceEvenWhenManyHappenAtOnce() {
        for (int i = 0; i < 25; i++) {
            record(HERE, "some.done", row -> at(row, NOON));
        }
        List<UUID> seen = new ArrayList<>();
        @Nullable AuditPosition place = null;
        do {
            AuditFound page = searches.search(between(NOON, NOON.plusSeconds(1)), 10, place, AUDITOR);
            page.items().forEach(row -> seen.add(row.id()));
            place = page.next();
        } while (place != null);
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void searchIsItselfOnRecordWithWhatWasAskedAbout() {
        searches.search(new AuditFilter(BO, null, ANNA, THING, "password.", NOON, null, null), 10, null, AUDITOR);
        AuditEntry trace =
                searches.search(EVERYTHING, 10, null, AUDITOR).items().getFirst();
        assertThat(trace.action()).isEqualTo("audit.searched");
        assertThat(trace.actorId()).isEqualTo(AUDITOR.identityId());
        assertThat(trace.subjectId()).isEqualTo(ANNA);
        assertThat(trace.objectId()).isEqualTo(THING);
        assertThat(trace.sessionId()).isEqualTo(AUDITOR.sessionId());
        assertThat(trace.details()).isEqualTo("actor=" + BO + " action=password. from=" + NOON);
    }

    @Test
    void searchThatIsUndoneIsAnsweredToNobody() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    searches.search(EVERYTHING, 10, null, AUDITOR);
                    throw new IllegalStateException("the log cannot be written");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void rowOfNoOrganizationIsRefused() {
        var nobodys = new AuditRow(
                UUID.randomUUID(),
                NOON,
                null,
                null,
                "x.done",
                null,
                null,
                null,
                "",
                new AuditRow.Origin(null, null, null));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> log.record(nobodys)))
                .hasMessageContaining("organization");
    }

    /** A search in a large log reads what it answers, not the log. */
    @ParameterizedTest
    @ValueSource(strings = {"everything", "actor", "subject", "object", "rare", "request", "old"})
    void largeLogIsReadByAnIndex(String asked) {
        fill(50_000);
        AuditFilter filter = switch (asked) {
            case "actor" -> new AuditFilter(new UUID(0, 7), null, null, null, null, null, null, null);
            case "subject" -> about(new UUID(0, 7));
            case "object" -> new AuditFilter(null, null, null, new UUID(0, 7), null, null, null, null);
            case "rare" -> new AuditFilter(null, null, null, null, "rare.", null, null, null);
            case "request" -> new AuditFilter(null, null, null, null, null, null, null, new UUID(0, 7));
            case "old" -> between(NOON.minusSeconds(40_000), NOON.minusSeconds(39_000));
            default -> EVERYTHING;
        };
        var condition = AuditCondition.of(filter, HERE).behind(new AuditPosition(NOON, new UUID(0, 0)));
        String plan = jdbi.withHandle(handle -> String.join(
                "\n",
                condition
                        .bindTo(handle.createQuery("explain (analyze, timing off) " + AuditRows.newestFirst(condition)))
                        .bind("most", 51)
                        .mapTo(String.class)
                        .list()));
        assertThat(plan).doesNotContain("Seq Scan on audit_row").doesNotContain("Seq Scan on audit_seal");
        assertThat(plan).doesNotContainPattern("Rows Removed by Filter: \\d{4,}");
    }

    private void fill(int rows) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into audit_row (id, occurred_at, actor_id, action, subject_id, object_id, details,
                              organization_id, request_id)
                            select gen_random_uuid(), timestamptz '2026-03-02 12:00Z' - n * interval '1 second',
                              lpad(to_hex(n % 500), 32, '0')::uuid,
                              case when n % 10000 = 5000 then 'rare.done' else 'some.done' end,
                              lpad(to_hex(n % 5000), 32, '0')::uuid, lpad(to_hex(n), 32, '0')::uuid, '', :here,
                              lpad(to_hex(n), 32, '0')::uuid::text
                            from generate_series(1, :rows) n
                            """).bind("here", HERE).bind("rows", rows).execute();
            handle.execute(
                    "insert into audit_seal select row_number() over (order by occurred_at), id, 'x' from audit_row");
            handle.execute("analyze audit_row; analyze audit_seal");
        });
    }

    private void record(UUID organization, String action, UnaryOperator<AuditRow> more) {
        QuarkusTransaction.requiringNew()
                .run(() -> log.record(more.apply(AuditRow.within(organization, ANNA, action, NOON))));
    }

    private List<String> actions(AuditFilter filter) {
        return searches.search(filter, 100, null, AUDITOR).items().stream()
                .map(AuditEntry::action)
                .toList();
    }

    private long rows() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from audit_row")
                .mapTo(Long.class)
                .one());
    }

    private static AuditRow at(AuditRow row, Instant when) {
        return new AuditRow(row.id(), when, row.actorId(), null, row.action(), null, null, null, "", row.origin());
    }

    private static AuditFilter about(UUID subject) {
        return new AuditFilter(null, null, subject, null, null, null, null, null);
    }

    private static AuditFilter between(Instant from, Instant to) {
        return new AuditFilter(null, null, null, null, null, from, to, null);
    }
}
