package org.accessportal.identity.protections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.identities.Disclosures;
import org.accessportal.identity.identities.PersonPage;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ID-9: a mark that disappears from the feed protects until whoever answers for the person and an officer have lifted it. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class ProtectionLiftFlowTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final String MARK = "vgrSecrMark: J";
    private static final PageRequest ALL = PageRequest.of(50, 0);

    @Inject
    ProtectionLiftService lifts;

    @Inject
    PersonPage people;

    @Inject
    Disclosures disclosures;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    private Actor administrator;
    private Actor hidden;
    private Actor boss;
    private Actor officer;
    private Actor stranger;

    @BeforeEach
    void aProtectedPerson() {
        jdbi.useHandle(handle -> handle.execute("delete from protection_lift"));
        administrator = imports.emptyDatabaseWithAdministrator();
        imports.load(catalogue(MARK), administrator);
        hidden = imports.named("hid1", administrator);
        boss = imports.named("boss1", administrator);
        officer = imports.named("off1", administrator);
        stranger = imports.named("ann1", administrator);
        jdbi.useHandle(handle -> handle.execute("""
                insert into role_grant select organization_id, hsa_id, 'PROTECTION_OFFICER', null from identity
                where id in (?, ?)
                """, officer.identityId(), boss.identityId()));
    }

    @AfterEach
    void noOfficers() {
        jdbi.useHandle(handle -> handle.execute("delete from role_grant where role = 'PROTECTION_OFFICER'"));
    }

    @Test
    @DisplayName(
            "ID-9: protected until both have said yes; then like everybody else, in every service, with both on record")
    void twoLiftIt() {
        imports.load(catalogue(null), administrator);
        assertThat(isProtected()).as("the mark is gone, the protection is not").isTrue();
        ProtectionLiftView proposed = proposed();
        assertThat(isProtected()).isTrue();
        open(officer);
        assertThat(lifts.confirm(proposed.id(), officer).state()).isEqualTo(ProtectionLiftState.LIFTED);
        assertThat(isProtected()).isFalse();
        assertThat(published()).contains("\"protectedIdentity\":false");
        assertThat(onRecord(proposed.id()))
                .containsExactly(
                        "protection.lift-proposed " + boss.identityId() + " nearest-manager",
                        "protection.lifted " + officer.identityId() + " protection-officer");
        imports.load(catalogue(null), administrator);
        assertThat(isProtected()).as("the same feed again").isFalse();
        imports.load(catalogue(MARK), administrator);
        assertThat(isProtected()).as("marked again").isTrue();
    }

    @Test
    @DisplayName("ID-9: not while the feed marks the person, nor when it has come to do so again")
    void notWhileMarked() {
        open(boss);
        assertRefused(IdentityProblem.MARKED_IN_FEED, () -> propose(boss));
        assertThat(lifts.standing(hidden.identityId(), boss).actions()).isEmpty();
        imports.load(catalogue(null), administrator);
        ProtectionLiftView proposed = proposed();
        imports.load(catalogue(MARK), administrator);
        open(officer);
        assertRefused(IdentityProblem.MARKED_IN_FEED, () -> lifts.confirm(proposed.id(), officer));
        assertThat(isProtected()).isTrue();
    }

    @Test
    @DisplayName(
            "ID-9: one person alone lifts nothing, officer or not; nor below level 3, nor without having opened the person")
    void oneAloneLiftsNothing() {
        imports.load(catalogue(null), administrator);
        assertRefused(IdentityProblem.REASON_REQUIRED, () -> propose(boss));
        ProtectionLiftView proposed = proposed();
        assertRefused(IdentityProblem.TWO_PEOPLE_LIFT_PROTECTION, () -> lifts.confirm(proposed.id(), boss));
        assertRefused(IdentityProblem.REASON_REQUIRED, () -> lifts.confirm(proposed.id(), officer));
        assertThatThrownBy(() -> lifts.confirm(proposed.id(), reserve(officer))).isInstanceOf(Problem.class);
        assertRefused(IdentityProblem.PROTECTION_LIFT_PROPOSED, () -> propose(boss));
        assertThat(isProtected()).isTrue();
    }

    @Test
    @DisplayName("ID-9: the officer sees whom it is about while it waits, and never else; to others nobody is there")
    void officerSeesWhileItWaits() {
        imports.load(catalogue(null), administrator);
        assertRefused(CommonProblem.NOT_FOUND, () -> open(officer));
        ProtectionLiftView proposed = proposed();
        open(officer);
        assertThat(lifts.standing(hidden.identityId(), officer).lift())
                .extracting(ProtectionLiftView::actions)
                .isEqualTo(List.of(ProtectionLiftAction.CONFIRM, ProtectionLiftAction.REFUSE));
        for (Actor other : List.of(stranger, administrator, hidden)) {
            assertThat(lifts.list(null, ALL, other).items()).isEmpty();
            assertThat(lifts.standing(hidden.identityId(), other)).isEqualTo(lifts.standing(UUID.randomUUID(), other));
            assertRefused(CommonProblem.NOT_FOUND, () -> propose(other));
            assertRefused(CommonProblem.NOT_FOUND, () -> lifts.refuse(proposed.id(), other));
        }
        lifts.refuse(proposed.id(), officer);
        assertRefused(CommonProblem.NOT_FOUND, () -> open(officer));
        assertThat(isProtected()).isTrue();
    }

    @Test
    @DisplayName("ID-9: whoever is second is told how it was decided, by whom, and when")
    void secondIsToldHowItWasDecided() {
        imports.load(catalogue(null), administrator);
        ProtectionLiftView proposed = proposed();
        open(officer);
        lifts.refuse(proposed.id(), boss);
        assertThatThrownBy(() -> {
                    open(boss);
                    lifts.confirm(proposed.id(), officer);
                })
                .isInstanceOf(Problem.class)
                .hasMessageContaining("REFUSED by " + boss.identityId());
        assertThat(lifts.list(null, ALL, officer).items())
                .extracting(ProtectionLiftView::state, ProtectionLiftView::decidedBy)
                .containsExactly(tuple(ProtectionLiftState.REFUSED, boss.identityId()));
    }

    private static Ldif catalogue(@org.jspecify.annotations.Nullable String mark) {
        String manager = "vgrEmployeeManager: boss1";
        return new Ldif()
                .unit("Ward", WARD, "602")
                .person("boss1", "198001019802")
                .employment("1", "boss1", WARD)
                .person("ann1", "198003039800")
                .employment("2", "ann1", WARD, manager)
                .person("off1", "198005059806")
                .employment("4", "off1", WARD, manager)
                .person("hid1", "198004049808", mark == null ? new String[0] : new String[] {mark})
                .employment("3", "hid1", WARD, mark == null ? new String[] {manager} : new String[] {manager, mark});
    }

    private ProtectionLiftView proposed() {
        open(boss);
        return propose(boss);
    }

    private ProtectionLiftView propose(Actor by) {
        return lifts.propose(new ProtectionLiftRequest(hidden.identityId(), "Skatteverket has ended it"), by);
    }

    private void open(Actor viewer) {
        people.disclose(hidden.identityId(), "To decide on the protection", viewer);
        boolean open = QuarkusTransaction.requiringNew()
                .call(() -> disclosures.isOpen(hidden.identityId(), viewer, Instant.now()));
        assertThat(open).isTrue();
    }

    @Test
    @DisplayName(
            "NO-1, ID-9: another officer hears that it waits, who proposed it that it is decided; of whom, no word")
    void thoseWhoActAndWaitAreTold() {
        imports.load(catalogue(null), administrator);
        ProtectionLiftView proposed = proposed();
        lifts.refuse(proposed.id(), officer);
        List<String> told = jdbi.withHandle(handle -> handle.createQuery("""
                        select payload from outbox where topic = 'identity.proposals' and event_key = :id order by position
                        """)
                .bind("id", proposed.id())
                .mapTo(String.class)
                .list());
        assertThat(told)
                .hasSize(2)
                .noneMatch(fact -> fact.contains(hidden.identityId().toString()));
        assertThat(told.getFirst()).contains("[\"" + officer.identityId() + "\"]");
        assertThat(told.getLast())
                .contains("\"proposedBy\":\"" + boss.identityId() + "\"")
                .doesNotContain("holderId");
    }

    private static Actor reserve(Actor person) {
        return new Actor(person.identityId(), person.organizationId(), person.sessionId(), 2);
    }

    private boolean isProtected() {
        return jdbi.withHandle(handle -> handle.createQuery("select protected_identity from identity where id = :id")
                .bind("id", hidden.identityId())
                .mapTo(Boolean.class)
                .one());
    }

    private String published() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select payload from outbox where topic = 'identity.identities' and event_key = :id
                        order by position desc limit 1
                        """)
                .bind("id", hidden.identityId())
                .mapTo(String.class)
                .one());
    }

    private List<String> onRecord(UUID lift) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select concat_ws(' ', action, actor_id, resting_on) from audit_row where object_id = :id
                        order by occurred_at, id
                        """).bind("id", lift).mapTo(String.class).list());
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
