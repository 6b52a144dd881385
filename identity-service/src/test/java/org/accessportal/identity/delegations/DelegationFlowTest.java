package org.accessportal.identity.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.identities.PersonPage;
import org.accessportal.identity.identities.PersonQuery;
import org.accessportal.identity.identities.SessionView;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RO-2: to whom the manager role can be lent, what it opens, and what ends it. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class DelegationFlowTest {

    private static final String WARD = "SE2321000131-E000000000001";

    @Inject
    DelegationService delegations;

    @Inject
    PersonQuery people;

    @Inject
    PersonPage page;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private Actor administrator;
    private Actor boss;
    private Actor ann;
    private Actor hidden;
    private Actor odd;

    @BeforeEach
    void wardWithAManager() {
        administrator = imports.emptyDatabaseWithAdministrator();
        imports.load(ward("boss1"), administrator);
        boss = imports.named("boss1", administrator);
        ann = imports.named("ann1", administrator);
        hidden = imports.named("hid1", administrator);
        odd = imports.named("odd1", administrator);
    }

    /** Boss has Ann and somebody protected; Odd, who manages himself up to the head, is somebody else's. */
    private static Ldif ward(String managerOfAnn) {
        return new Ldif()
                .unit("Ward", WARD, "602")
                .person("boss1", "198001019804")
                .employment("1", "boss1", WARD, "vgrEmployeeManager: head1")
                .person("head1", "198002029802")
                .employment("2", "head1", WARD)
                .person("ann1", "198003039800")
                .employment("3", "ann1", WARD, "vgrEmployeeManager: " + managerOfAnn)
                .person("hid1", "198004049808", "vgrSecrMark: J")
                .employment("4", "hid1", WARD, "vgrEmployeeManager: boss1")
                .person("odd1", "199005059804")
                .employment("5", "odd1", WARD, "vgrEmployeeManager: head1");
    }

    @Test
    @DisplayName(
            "RO-2, GO-2: lent to one of one's own people, who from then on sees whom the manager sees, protected too")
    void opensWhatTheManagerSees() {
        assertThat(roles(ann)).doesNotContain("DELEGATE");
        assertRefused(CommonProblem.NOT_FOUND, () -> page.requireVisible(hidden.identityId(), ann));
        DelegationView made = lend(ann.identityId(), today, today.plusDays(9));
        assertThat(made.state()).isEqualTo(DelegationState.CURRENT);
        assertThat(roles(ann)).contains("DELEGATE");
        assertRefused(IdentityProblem.REASON_REQUIRED, () -> page.requireVisible(hidden.identityId(), ann));
        assertThat(delegations.list(ann, PageRequest.of(50, 0)).items())
                .extracting(DelegationView::managerId)
                .containsExactly(boss.identityId());
        assertThat(list("select actor_id || ' ' || subject_id from audit_row where action = 'delegation.made'"
                        + " and subject_id = '" + ann.identityId() + "'"))
                .containsExactly(boss.identityId() + " " + ann.identityId());
        assertThat(list("select payload from outbox where event_key = '" + boss.identityId()
                        + "' order by position desc limit 1"))
                .singleElement()
                .asString()
                .contains("\"delegateId\":\"" + ann.identityId() + "\"");
    }

    @Test
    @DisplayName("RO-2: somebody else's people cannot have it, no more than somebody who does not exist")
    void onlyOnesOwnPeople() {
        for (UUID foreign : List.of(odd.identityId(), boss.identityId(), UUID.randomUUID())) {
            assertRefused(CommonProblem.INVALID_REQUEST, () -> lend(foreign, today, today));
        }
        assertRefused(
                CommonProblem.INVALID_REQUEST, () -> delegations.lend(request(ann.identityId(), today, today), odd));
        assertThat(list("select id::text from delegation")).isEmpty();
        assertThat(delegations.offer(odd).delegates()).isEmpty();
    }

    @Test
    @DisplayName("RO-2: what is lent cannot be lent further")
    void isNotLentFurther() {
        lend(ann.identityId(), today, today);
        assertThat(delegations.offer(ann).delegates()).isEmpty();
        assertRefused(
                CommonProblem.INVALID_REQUEST, () -> delegations.lend(request(hidden.identityId(), today, today), ann));
    }

    @Test
    @DisplayName("RO-2: protected people are always included, and knowing that is confirmed first")
    void protectedPeopleAreIncludedKnowingly() {
        assertThat(delegations.offer(boss).people()).isEqualTo(2);
        assertThat(delegations.offer(boss).protectedPeople()).isEqualTo(1);
        assertRefused(
                IdentityProblem.PROTECTED_INCLUDED,
                () -> delegations.lend(new DelegationRequest(ann.identityId(), today, today, false), boss));
    }

    @Test
    @DisplayName("RO-2: one that is to come opens nothing yet, and the same days are not lent twice to the same person")
    void comingOpensNothing() {
        lend(ann.identityId(), today.plusDays(1), today.plusDays(2));
        assertThat(roles(ann)).doesNotContain("DELEGATE");
        assertRefused(
                IdentityProblem.DELEGATION_OVERLAPS,
                () -> lend(ann.identityId(), today.plusDays(2), today.plusDays(5)));
        lend(ann.identityId(), today.plusDays(3), today.plusDays(5));
    }

    @Test
    @DisplayName("RO-2: revoked by who made it, by nobody else, and then it opens nothing")
    void revoked() {
        DelegationView made = lend(ann.identityId(), today, today.plusDays(9));
        assertRefused(CommonProblem.NOT_FOUND, () -> delegations.revoke(made.id(), ann));
        assertRefused(CommonProblem.NOT_FOUND, () -> delegations.revoke(UUID.randomUUID(), boss));
        assertThat(delegations.revoke(made.id(), boss).endedBecause()).isEqualTo(EndedBecause.REVOKED);
        assertThat(roles(ann)).doesNotContain("DELEGATE");
        assertRefused(CommonProblem.NOT_FOUND, () -> page.requireVisible(hidden.identityId(), ann));
    }

    @Test
    @DisplayName("RO-2: ends when the catalogue has another manager for whoever has it, for good")
    void endsWithTheEmployment() {
        lend(ann.identityId(), today, today.plusDays(9));
        imports.load(ward("head1"), administrator);
        assertThat(roles(ann)).doesNotContain("DELEGATE");
        assertThat(list("select ended_because from delegation")).containsExactly("NO_LONGER_EMPLOYEE");
        assertThat(list("select details from audit_row where action = 'delegation.ended' and subject_id = '"
                        + ann.identityId() + "'"))
                .containsExactly("NO_LONGER_EMPLOYEE");
        imports.load(ward("boss1"), administrator);
        assertThat(roles(ann)).as("what has ended stays ended").doesNotContain("DELEGATE");
    }

    private DelegationView lend(UUID delegate, LocalDate from, LocalDate to) {
        return delegations.lend(request(delegate, from, to), boss);
    }

    private static DelegationRequest request(UUID delegate, LocalDate from, LocalDate to) {
        return new DelegationRequest(delegate, from, to, true);
    }

    private List<String> roles(Actor actor) {
        SessionView session = people.session(actor, null, null);
        return session.roles();
    }

    private List<String> list(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
