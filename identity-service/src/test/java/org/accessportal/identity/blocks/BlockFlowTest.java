package org.accessportal.identity.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.assignments.Assignments;
import org.accessportal.identity.assignments.DeliveredAccounts;
import org.accessportal.identity.assignments.DeliveredAccounts.Settled;
import org.accessportal.identity.blocks.BlockBodies.BlockRequest;
import org.accessportal.identity.blocks.BlockBodies.LiftProposal;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Admission;
import org.accessportal.platform.testing.Eventually;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AS-5: what a block stops at once, whoever may make and lift it, and what comes back. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class BlockFlowTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final UUID SERVICE = new UUID(4, 1);

    @Inject
    BlockService blocks;

    @Inject
    Assignments assignments;

    @Inject
    DeliveredAccounts delivered;

    @Inject
    Admission admission;

    @Inject
    AuditLog audit;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private Actor administrator;
    private Actor boss;
    private Actor head;
    private Actor ann;
    private Actor hidden;

    @BeforeEach
    void wardWithAManager() {
        jdbi.useHandle(handle -> handle.execute(
                "truncate resource, entitlement, assignment, account, reassessment, session, sign_in_code cascade"));
        administrator = imports.emptyDatabaseWithAdministrator();
        imports.load(ward(""), administrator);
        boss = imports.named("boss1", administrator);
        head = imports.named("head1", administrator);
        ann = imports.named("ann1", administrator);
        hidden = imports.named("hid1", administrator);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into resource values (:id, :organization, 'service', 'USER_SERVICE',
                          '[{"code":"bas","rank":1,"groups":["g"]}]', 0, 0, false)
                        """)
                .bind("id", SERVICE)
                .bind("organization", administrator.organizationId())
                .execute());
        give(ann);
    }

    /** Boss has Ann and somebody protected; the head has Boss. */
    private static Ldif ward(String secondOfAnn) {
        Ldif ward = new Ldif()
                .unit("Ward", WARD, "602")
                .person("boss1", "198001019804")
                .employment("1", "boss1", WARD, "vgrEmployeeManager: head1")
                .person("head1", "198002029802")
                .employment("2", "head1", WARD)
                .person("ann1", "198003039800")
                .employment("3", "ann1", WARD, "vgrEmployeeManager: boss1")
                .person("hid1", "198004049808", "vgrSecrMark: J")
                .employment("4", "hid1", WARD, "vgrEmployeeManager: boss1");
        return secondOfAnn.isEmpty() ? ward : ward.employment(secondOfAnn, "ann1", WARD, "vgrEmployeeManager: boss1");
    }

    @Test
    @DisplayName("AS-5: in the block's own transaction everything is stopped, and others are told, with ids alone")
    void stopsEverythingAtOnce() {
        settle(true);
        UUID session = signedIn(ann);
        assertThat(admission.admits(ann, Instant.now())).isTrue();
        BlockView made = block(ann, boss);
        assertThat(text("select status from assignment")).isEqualTo("BLOCKED");
        assertThat(text("select enabled || ' ' || groups::text || ' ' || blocked from account"))
                .isEqualTo("false {} true");
        assertThat(admission.admits(ann, Instant.now())).isFalse();
        assertThat(text("select (ended_at is not null)::text from session")).isEqualTo("true");
        assertThat(text("select count(*)::text from sign_in_code")).isEqualTo("0");
        assertThat(lastState(ann))
                .contains(
                        "\"block\":{\"blockId\":\"" + made.id() + "\",\"blockedBy\":\"" + boss.identityId() + "\"",
                        "\"endedSessions\":[\"" + session + "\"]",
                        "\"sessionsEndedBefore\":")
                .doesNotContain("why");
        assertThat(text("select actor_id || ' ' || resting_on from audit_row where action = 'block.made'"
                        + " and object_id = '" + made.id() + "'"))
                .isEqualTo(boss.identityId() + " nearest-manager");
    }

    @Test
    @DisplayName("AS-5: two people lift it, and access is exactly what policies and orders say, with a new password")
    void twoPeopleGiveItBack() {
        settle(true);
        UUID id = block(ann, boss).id();
        settle(false);
        assertThat(text("select status from assignment")).isEqualTo("BLOCKED");
        give(ann); // policies and orders go on saying it: it is not delivered
        assertThat(text("select status || ' ' || enabled from assignment, account"))
                .isEqualTo("BLOCKED false");
        blocks.proposeLift(id, new LiftProposal("found"), boss);
        assertRefused(IdentityProblem.TWO_PEOPLE_LIFT, () -> blocks.confirmLift(id, boss));
        assertThat(text("select enabled::text from account")).isEqualTo("false");
        withRole("SERVICE_DESK", head);
        assertThat(blocks.confirmLift(id, head).state()).isEqualTo(BlockState.LIFTED);
        assertThat(text("select status || ' ' || enabled || ' ' || groups::text from assignment, account"))
                .isEqualTo("BEING_DELIVERED true {g}");
        settle(true);
        assertThat(text("select status || ' ' || activation from assignment, account"))
                .isEqualTo("ACTIVE 2");
        assertThat(lastState(ann)).doesNotContain("\"block\"");
        assertThat(list("select action from audit_row where object_id = '" + id + "' order by occurred_at"))
                .containsExactly("block.made", "block.lift-proposed", "block.lifted");
    }

    @Test
    @DisplayName("AS-5: lifted before the directory had heard of it, the withdrawn initial password comes anew")
    void liftedBeforeItWasDelivered() {
        settle(true);
        UUID id = block(ann, boss).id();
        blocks.proposeLift(id, new LiftProposal("a mistake"), boss);
        withRole("SERVICE_DESK", head);
        blocks.confirmLift(id, head);
        settle(true);
        assertThat(text("select activation::text from account")).isEqualTo("2");
    }

    @Test
    @DisplayName(
            "AS-5: outside one's reach there is nobody to stop, and no block: unknown, protected, and one's manager")
    void reach() {
        withRole("SERVICE_DESK", head);
        for (UUID other : List.of(UUID.randomUUID(), hidden.identityId())) {
            assertRefused(CommonProblem.NOT_FOUND, () -> blocks.block(request(other), head));
            assertThat(blocks.standing(other, head)).isEqualTo(new BlockView.Standing(null, List.of()));
        }
        assertRefused(CommonProblem.NOT_FOUND, () -> blocks.block(request(head.identityId()), boss));
        assertRefused(CommonProblem.NOT_FOUND, () -> blocks.block(request(boss.identityId()), ann));
        assertRefused(IdentityProblem.CONCERNS_ONESELF, () -> blocks.block(request(boss.identityId()), boss));
        UUID id = block(hidden, boss).id();
        assertRefused(CommonProblem.NOT_FOUND, () -> blocks.proposeLift(id, new LiftProposal("found"), head));
        assertThat(blocks.list(null, PageRequest.of(50, 0), head).items()).isEmpty();
        assertThat(blocks.list(null, PageRequest.of(50, 0), boss).items())
                .extracting(BlockView::id)
                .containsExactly(id);
    }

    @Test
    @DisplayName(
            "AS-5, RO-6: an auditor reads of it and changes nothing; a role in another administration says nothing")
    void auditorsRead() {
        UUID id = block(ann, boss).id();
        withRole("AUDITOR", head);
        assertThat(blocks.list(null, PageRequest.of(50, 0), head).items())
                .singleElement()
                .satisfies(block -> assertThat(block.actions()).isEmpty());
        assertRefused(CommonProblem.NOT_FOUND, () -> blocks.proposeLift(id, new LiftProposal("found"), head));
        withRole("SERVICE_DESK", head, "999");
        assertRefused(CommonProblem.NOT_FOUND, () -> blocks.proposeLift(id, new LiftProposal("found"), head));
    }

    @Test
    @DisplayName("AS-5: stopped once is stopped; whoever is second is told")
    void onlyOnce() {
        block(ann, boss);
        withRole("SERVICE_DESK", head);
        assertRefused(IdentityProblem.BLOCKED_ALREADY, () -> blocks.block(request(ann.identityId()), head));
    }

    @Test
    @DisplayName("AS-5, RO-2: whoever is stopped acts for nobody, and leaves no effect")
    void stoppedManagerDoesNothing() {
        withRole("SERVICE_DESK", head);
        block(boss, head);
        assertRefused(CommonProblem.NOT_FOUND, () -> blocks.block(request(ann.identityId()), boss));
        assertRefused(
                CommonProblem.NOT_SIGNED_IN,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> audit.record(AuditRow.by(boss, "anything", Instant.now()))));
    }

    @Test
    @DisplayName("AS-5, ID-8: new engagements, and a feed that brings the person anew, leave them stopped")
    void staysStopped() {
        settle(true);
        block(ann, boss);
        imports.load(ward("9"), administrator);
        give(ann);
        assertThat(text("select count(*)::text from engagement where identity_id = '" + ann.identityId() + "'"))
                .isEqualTo("2");
        assertThat(list("select distinct status from assignment")).containsExactly("BLOCKED");
        assertThat(text("select enabled::text from account")).isEqualTo("false");
    }

    @Test
    @DisplayName("AS-5: a reason that comes at the moment of the block does not pass it by")
    void reasonThatComesAtTheSameMoment() throws Exception {
        jdbi.useHandle(handle -> handle.execute("truncate assignment, account"));
        try (var working = jdbi.open()) {
            working.begin();
            working.execute("select pg_advisory_xact_lock_shared(hashtext('assessment'), 0)");
            CompletableFuture<Void> blocking = CompletableFuture.runAsync(() -> block(ann, boss));
            Eventually.succeeds(() -> assertThat(list("select 1::text from pg_locks where not granted"))
                    .isNotEmpty());
            assertThat(list("select id::text from block")).isEmpty();
            working.commit();
            blocking.get(10, TimeUnit.SECONDS);
        }
        give(ann);
        assertThat(text("select status || ' ' || enabled from assignment, account"))
                .isEqualTo("BLOCKED false");
    }

    @Test
    @DisplayName("ID-9: the reason is looked up by whoever has a say, and by nobody else")
    void isFoundByThoseWithASay() {
        UUID made = block(hidden, boss).id();
        assertThat(blocks.find(made, boss).reason()).isEqualTo("why");
        assertThatThrownBy(() -> blocks.find(made, head)).isInstanceOf(Problem.class);
    }

    private BlockView block(Actor person, Actor by) {
        return blocks.block(request(person.identityId()), by);
    }

    private static BlockRequest request(UUID identity) {
        return new BlockRequest(identity, "why");
    }

    /** A policy gives the person a user service, for as long as their engagements last. */
    private void give(Actor person) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into entitlement select identity_id, :resource, 'bas', id, :policy, 1, :day, null
                        from engagement where identity_id = :person
                        """)
                .bind("resource", SERVICE)
                .bind("policy", new UUID(5, 1))
                .bind("day", today)
                .bind("person", person.identityId())
                .execute());
        QuarkusTransaction.requiringNew().run(() -> assignments.reassess(List.of(person.identityId())));
    }

    private void settle(boolean enabled) {
        delivered.settle(List.of(new Settled(
                UUID.fromString(text("select id::text from account")),
                ann.identityId(),
                Long.parseLong(text("select desired_version::text from account")),
                enabled,
                enabled)));
    }

    private UUID signedIn(Actor person) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into session values (?, 'secret', ?, ?, 3, now(), now(), null)",
                    person.sessionId(),
                    person.identityId(),
                    person.organizationId());
            handle.execute(
                    "insert into sign_in_code values ('code', 'browser', ?, ?, 3, now() + interval '1 minute')",
                    person.identityId(),
                    person.organizationId());
        });
        return person.sessionId();
    }

    private void withRole(String role, Actor person) {
        withRole(role, person, null);
    }

    private void withRole(String role, Actor person, String administration) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "update identity set hsa_id = 'SE2321000131-P00000000HEAD' where id = ?", person.identityId());
            handle.execute("delete from role_grant where hsa_id = 'SE2321000131-P00000000HEAD'");
            handle.execute(
                    "insert into role_grant values (?, 'SE2321000131-P00000000HEAD', ?, ?)",
                    person.organizationId(),
                    role,
                    administration);
        });
    }

    private String lastState(Actor person) {
        return text("select payload from outbox where event_key = '" + person.identityId()
                + "' and payload like '%\"managers\":%' order by position desc limit 1");
    }

    private String text(String query) {
        return list(query).getFirst();
    }

    private List<String> list(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
