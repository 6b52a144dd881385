package org.accessportal.identity.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PW-5: the service desk finds people by number, on record, and takes down that it checked who called. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class ServiceDeskServiceTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final String OTHER_WARD = "SE2321000131-E000000000002";
    private static final String ANN = "19800303-9800";
    private static final String HIDDEN = "198004049808";
    private static final String REASON = "Case 4711: forgotten password";

    @Inject
    ServiceDeskService service;

    @Inject
    ImportFixture fixture;

    @Inject
    Jdbi jdbi;

    private Actor desk;
    private Actor boss;
    private Actor ann;
    private Actor hidden;
    private Actor colleague;

    @BeforeEach
    void wardAndAServiceDesk() {
        Actor administrator = fixture.emptyDatabaseWithAdministrator();
        desk = new Actor(administrator.identityId(), administrator.organizationId(), UUID.randomUUID(), 3);
        fixture.load(
                new Ldif()
                        .unit("Ward", WARD, "602")
                        .unit("Other ward", OTHER_WARD, "310")
                        .person("boss1", "198001019802")
                        .employment("1", "boss1", WARD)
                        .person("odd1", "198002029811")
                        .employment("2", "odd1", OTHER_WARD)
                        .person("ann1", ANN.replace("-", ""))
                        .employment("3", "ann1", WARD, "vgrEmployeeManager: boss1")
                        .person("hid1", HIDDEN, "vgrSecrMark: J")
                        .employment("4", "hid1", WARD, "vgrEmployeeManager: boss1"),
                desk);
        boss = fixture.named("boss1", desk);
        ann = fixture.named("ann1", desk);
        hidden = fixture.named("hid1", desk);
        colleague = fixture.named("odd1", desk);
        jdbi.useHandle(handle -> handle.execute("truncate disclosure, caller_check, orderer_unit"));
        give(null);
    }

    @AfterEach
    void takeTheRoleBack() {
        jdbi.useHandle(handle -> handle.execute("delete from role_grant where role = 'SERVICE_DESK'"));
    }

    @Test
    void personIsFoundByNumberWithWhoMayCallForThem() {
        assertThat(search(ANN)).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo(ann.identityId());
            assertThat(person.displayName()).isNotBlank();
            assertThat(person.engagements()).extracting("unitName").containsExactly("Ward");
            assertThat(person.callers())
                    .extracting("id", "relation")
                    .containsExactly(
                            tuple(ann.identityId(), CallerRelation.EMPLOYEE),
                            tuple(boss.identityId(), CallerRelation.MANAGER));
        });
    }

    @Test
    void everySearchIsOnRecordAlsoWhenNobodyIsFound() {
        search(ANN);
        assertThat(search("19800505-9806")).isEmpty();
        assertThat(audited("service-desk.searched")).isEqualTo(2);
        assertThat(count("disclosure where identity_id = '" + ann.identityId() + "' and reason = '" + REASON + "'"))
                .isEqualTo(1);
        assertThat(count("audit_row where session_id = '" + desk.sessionId()
                        + "' and row_to_json(audit_row)::text ~ '9800|9806'"))
                .isZero();
    }

    /** ID-9: whoever has the number serves the person. */
    @Test
    void protectedPersonIsFoundByNumber() {
        assertThat(search(HIDDEN))
                .extracting(DeskPerson::id, DeskPerson::protectedIdentity)
                .containsExactly(tuple(hidden.identityId(), true));
        assertThat(count("disclosure where identity_id = '" + hidden.identityId() + "'"))
                .isEqualTo(1);
    }

    @Test
    void ordererOfTheUnitMayCall() {
        makeOrdererAtTheWard(colleague);
        moveToAdministration("602");
        search(ANN);
        assertThat(check(ann, colleague).relation()).isEqualTo(CallerRelation.ORDERER);
    }

    /** RO-3: the role holds within the orderer's own administration, whatever units it names. */
    @Test
    void ordererOfAnotherAdministrationMayNotCall() {
        makeOrdererAtTheWard(colleague);
        search(ANN);
        assertRefused(IdentityProblem.CALLER_NOT_AUTHORIZED, () -> check(ann, colleague));
    }

    /** ID-9: an orderer knows of no protected person. */
    @Test
    void nobodyCallsAsOrdererAboutAProtectedPerson() {
        makeOrdererAtTheWard(colleague);
        moveToAdministration("602");
        assertThat(search(HIDDEN))
                .singleElement()
                .satisfies(person ->
                        assertThat(person.callers()).extracting("relation").doesNotContain(CallerRelation.ORDERER));
        assertRefused(IdentityProblem.CALLER_NOT_AUTHORIZED, () -> check(hidden, colleague));
    }

    private void makeOrdererAtTheWard(Actor orderer) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into orderer_unit (line_id, identity_id, engagement_id, unit_id, starts_on, ends_on)
                        select gen_random_uuid(), :orderer, e.id, u.id, :today, :today
                        from unit u, engagement e where u.name = 'Ward' and e.identity_id = :orderer
                        """)
                .bind("orderer", orderer.identityId())
                .bind("today", PortalTime.today(Clock.systemUTC()))
                .execute());
    }

    private void moveToAdministration(String code) {
        jdbi.useHandle(handle -> handle.execute(
                "update engagement set administration_code = ? where identity_id = ?", code, colleague.identityId()));
    }

    @Test
    void checkIsTakenDownToldAndOnRecordWithoutNumberOrName() {
        search(ANN);
        CallerCheckView check = check(ann, ann);
        assertThat(audited("service-desk.caller-checked")).isEqualTo(1);
        assertThat(count("outbox where event_type = 'identity.caller-checked.v1'"))
                .isEqualTo(1);
        assertThat(count("outbox where event_type = 'identity.caller-checked.v1' and payload::text ~ 'ann1|9800'"))
                .isZero();
        assertThat(count("caller_check where id = '" + check.id() + "'")).isEqualTo(1);
    }

    @Test
    void whoHasNotBeenSearchedForInThisSessionCannotBeChecked() {
        assertRefused(CommonProblem.NOT_FOUND, () -> check(ann, ann));
        search(ANN);
        var elsewhere = new Actor(desk.identityId(), desk.organizationId(), UUID.randomUUID(), 3);
        assertRefused(CommonProblem.NOT_FOUND, () -> service.check(request(ann, ann), elsewhere));
    }

    @Test
    void somebodyElseCannotCall() {
        search(ANN);
        assertRefused(IdentityProblem.CALLER_NOT_AUTHORIZED, () -> check(ann, colleague));
        assertThat(count("caller_check")).isZero();
    }

    /** RO-6. */
    @Test
    void serviceDeskOfAnAdministrationFindsItsOwnPeopleOnly() {
        give("310");
        assertThat(search(ANN)).isEmpty();
        give("602");
        assertThat(search(ANN)).hasSize(1);
    }

    /** SI-2. */
    @Test
    void takesTheRoleAndLevelThree() {
        assertRefused(CommonProblem.FORBIDDEN, () -> service.search(new DeskSearchRequest(ANN, REASON), boss));
        var reserve = new Actor(desk.identityId(), desk.organizationId(), UUID.randomUUID(), 2);
        assertRefused(
                CommonProblem.ASSURANCE_LEVEL_TOO_LOW,
                () -> service.search(new DeskSearchRequest(ANN, REASON), reserve));
    }

    /** ID-1. */
    @Test
    void numberThatCannotExistIsRefused() {
        assertRefused(CommonProblem.INVALID_REQUEST, () -> search("19800303-9801"));
        assertThat(new DeskSearchRequest(ANN, REASON).toString()).doesNotContain("9800");
    }

    private List<DeskPerson> search(String number) {
        return service.search(new DeskSearchRequest(number, REASON), desk).people();
    }

    private CallerCheckView check(Actor person, Actor caller) {
        return service.check(request(person, caller), desk);
    }

    private static CallerCheckRequest request(Actor person, Actor caller) {
        return new CallerCheckRequest(person.identityId(), caller.identityId(), EnumSet.allOf(Checked.class));
    }

    private void give(@Nullable String administration) {
        takeTheRoleBack();
        jdbi.useHandle(handle -> handle.createUpdate("""
                            insert into role_grant (organization_id, hsa_id, role, administration_code)
                            values (:organization, 'SE2321000131-P000000000001', 'SERVICE_DESK', :administration)
                            """)
                .bind("organization", desk.organizationId())
                .bind("administration", administration)
                .execute());
    }

    private long audited(String action) {
        return count("audit_row where session_id = '" + desk.sessionId() + "' and action = '" + action
                + "' and resting_on = 'service-desk'");
    }

    private long count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(Long.class)
                .one());
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
