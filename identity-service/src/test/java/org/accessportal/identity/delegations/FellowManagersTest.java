package org.accessportal.identity.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.delegations.Delegation.Delegate;
import org.accessportal.identity.delegations.Delegation.Period;
import org.accessportal.identity.delegations.DelegationView.Candidate;
import org.accessportal.identity.identities.PersonPage;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RO-2: lent to another manager of the same administration, where the organization allows it. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class FellowManagersTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final String SCHOOL = "SE2321000131-E000000000002";
    private static final int ROUNDS = 20;

    @Inject
    DelegationService delegations;

    @Inject
    DelegationRepository repository;

    @Inject
    PersonPage page;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private Actor administrator;
    private Actor ada;
    private Actor bo;
    private Actor ann;

    @BeforeEach
    void threeManagers() {
        administrator = imports.emptyDatabaseWithAdministrator();
        imports.load(wards("bo"), administrator);
        ada = imports.named("ada", administrator);
        bo = imports.named("bo", administrator);
        ann = imports.named("ann", administrator);
        allow(true);
    }

    @AfterEach
    void asBefore() {
        allow(false);
    }

    /** Ada has Ann, Bo has Ben, and Kim, who is protected, has Kai, all of them in one administration; Sue is in another. */
    private static Ldif wards(String managerOfBen) {
        return new Ldif()
                .unit("Ward", WARD, "602")
                .unit("School", SCHOOL, "603")
                .person("ada", "198001019804")
                .employment("1", "ada", WARD)
                .person("bo", "198002029802")
                .employment("2", "bo", WARD)
                .person("ann", "198003039800")
                .employment("3", "ann", WARD, "vgrEmployeeManager: ada")
                .person("ben", "198004049808")
                .employment("4", "ben", WARD, "vgrEmployeeManager: " + managerOfBen)
                .person("sue", "199005059804")
                .employment("5", "sue", SCHOOL)
                .person("sam", "199006069802")
                .employment("6", "sam", SCHOOL, "vgrEmployeeManager: sue")
                .person("kim", "199007079800", "vgrSecrMark: J")
                .employment("7", "kim", WARD)
                .person("kai", "199008089808")
                .employment("8", "kai", WARD, "vgrEmployeeManager: kim");
    }

    @Test
    @DisplayName("RO-2: another manager of the administration sees whom the manager sees, and both are on record")
    void opensWhatTheManagerSees() {
        assertRefused(CommonProblem.NOT_FOUND, () -> page.requireVisible(ann.identityId(), bo));
        lend(ada, bo);
        page.requireVisible(ann.identityId(), bo);
        assertThat(list("select payload from outbox where event_key = '" + ada.identityId()
                        + "' order by position desc limit 1"))
                .singleElement()
                .asString()
                .contains("\"fellowManager\":true");
    }

    @Test
    @DisplayName("RO-2, ID-9: offered after one's own people; nobody of another administration, nobody protected")
    void offered() {
        assertThat(delegations.offer(ada).delegates())
                .extracting(Candidate::id, Candidate::fellowManager)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ann.identityId(), false),
                        org.assertj.core.groups.Tuple.tuple(bo.identityId(), true));
        for (String other : List.of("sue", "kim", "ben")) {
            assertRefused(CommonProblem.INVALID_REQUEST, () -> lend(ada, imports.named(other, administrator)));
        }
        assertRefused(CommonProblem.INVALID_REQUEST, () -> lend(ann, bo));
    }

    @Test
    @DisplayName("RO-2: an organization that does not allow it offers and lends to one's own people alone")
    void notAllowed() {
        allow(false);
        assertThat(delegations.offer(ada).delegates()).extracting(Candidate::id).containsExactly(ann.identityId());
        assertRefused(CommonProblem.INVALID_REQUEST, () -> lend(ada, bo));
    }

    @Test
    @DisplayName("RO-2: ends when the catalogue names whoever has it as nobody's manager any more")
    void endsWithTheirOwnRole() {
        lend(ada, bo);
        imports.load(wards("kim"), administrator);
        assertThat(list("select ended_because from delegation")).containsExactly("NO_LONGER_FELLOW_MANAGER");
        assertRefused(CommonProblem.NOT_FOUND, () -> page.requireVisible(ann.identityId(), bo));
    }

    @Test
    @DisplayName("RO-2: no circle: whoever has the role lent does not lend their own to whoever lent it")
    void noCircle() {
        lend(ada, bo);
        assertRefused(IdentityProblem.DELEGATION_CIRCLE, () -> lend(bo, ada));
        delegations.lend(new DelegationRequest(ada.identityId(), today.plusDays(10), today.plusDays(12), true), bo);
    }

    @Test
    @DisplayName("RO-2: two who lend to each other at once close no circle")
    void noCircleAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            requireNoCircle(this::lendIgnoringRefusal);
        }
    }

    @Test
    @DisplayName("RO-2: the race is found where nobody waits for their turn")
    void theRaceIsFound() throws Exception {
        Broken.isFound(ROUNDS, () -> {
            requireNoCircle(this::lendWithoutTurn);
            return null;
        });
    }

    private interface Lending {
        void lend(Actor manager, Actor delegate);
    }

    private void requireNoCircle(Lending lending) throws Exception {
        jdbi.useHandle(handle -> handle.execute("delete from delegation"));
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> {
                together.await();
                lending.lend(ada, bo);
                return null;
            });
            var other = threads.submit(() -> {
                together.await();
                lending.lend(bo, ada);
                return null;
            });
            one.get(1, TimeUnit.MINUTES);
            other.get(1, TimeUnit.MINUTES);
        }
        assertThat(list("select id::text from delegation")).hasSize(1);
    }

    private void lendIgnoringRefusal(Actor manager, Actor delegate) {
        try {
            lend(manager, delegate);
        } catch (Problem refusal) {
            assertThat(refusal.type()).isEqualTo(IdentityProblem.DELEGATION_CIRCLE);
        }
    }

    /** As the service lends, but for the turn. */
    private void lendWithoutTurn(Actor manager, Actor delegate) {
        var period = new Period(today, today.plusDays(9));
        QuarkusTransaction.requiringNew().run(() -> {
            if (!repository.closesCircle(manager.identityId(), delegate.identityId(), period)) {
                repository.persistAndFlush(Delegation.lend(
                        manager.organizationId(),
                        manager.identityId(),
                        new Delegate(delegate.identityId(), true),
                        period,
                        java.time.Instant.now()));
            }
        });
    }

    private DelegationView lend(Actor manager, Actor delegate) {
        return delegations.lend(new DelegationRequest(delegate.identityId(), today, today.plusDays(9), true), manager);
    }

    private void allow(boolean allowed) {
        jdbi.useHandle(handle -> handle.execute("update organization set lends_among_managers = ?", allowed));
    }

    private List<String> list(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
