package org.accessportal.identity.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.roles.RoleHolderView.Because;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RO-6: a role given by two holds at once, is told to every service, and is gone when it ends. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class RoleFlowTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final PageRequest ALL = PageRequest.of(50, 0);

    @Inject
    RoleService roles;

    @Inject
    Viewers viewers;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private Actor first;
    private Actor second;
    private Actor ann;
    private Actor boss;
    private Actor hidden;

    @BeforeEach
    void twoAdministrators() {
        first = imports.emptyDatabaseWithAdministrator();
        imports.load(
                new Ldif()
                        .unit("Ward", WARD, "602")
                        .person("boss1", "198001019802")
                        .employment("1", "boss1", WARD)
                        .person("ann1", "198003039800")
                        .employment("2", "ann1", WARD, "vgrEmployeeManager: boss1")
                        .person("hid1", "198004049808", "vgrSecrMark: J")
                        .employment("3", "hid1", WARD, "vgrEmployeeManager: boss1"),
                first);
        ann = imports.named("ann1", first);
        boss = imports.named("boss1", first);
        hidden = imports.named("hid1", first);
        second = boss;
        grant(boss, "SYSTEM_ADMINISTRATOR");
    }

    @AfterEach
    void leaveNoRoles() {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "delete from role_grant where appointment_id is not null or hsa_id <> 'SE2321000131-P000000000001'");
            handle.execute("delete from appointment");
        });
    }

    @Test
    @DisplayName(
            "RO-6: it gives nothing before the second yes; then everything at once, and is on record with both names")
    void secondYesGivesIt() {
        AppointmentView proposed = roles.propose(request(ann, AppointedRole.SERVICE_DESK, null), first);
        assertThat(held(ann)).doesNotContain("SERVICE_DESK");
        assertRefused(IdentityProblem.TWO_PEOPLE_APPOINT, () -> roles.confirm(proposed.id(), first));
        assertThat(roles.confirm(proposed.id(), second).state()).isEqualTo(AppointmentState.HELD);
        assertThat(held(ann)).contains("SERVICE_DESK");
        assertThat(published(ann)).contains("SERVICE_DESK");
        assertThat(holder("SERVICE_DESK"))
                .extracting(RoleHolderView::identityId, RoleHolderView::because, RoleHolderView::grantedBy)
                .containsExactly(tuple(ann.identityId(), Because.APPOINTMENT, first.identityId()));
        assertThat(actorsOf(proposed.id())).containsExactly(first.identityId(), second.identityId());
    }

    @Test
    @DisplayName("RO-6: a proposal is looked up by administrators and whom it is about, and by nobody else")
    void isFoundByThoseWithASay() {
        UUID proposed = roles.propose(request(ann, AppointedRole.FULFILLER, null), first)
                .id();
        assertThat(roles.find(proposed, second).state()).isEqualTo(AppointmentState.PROPOSED);
        assertThat(roles.find(proposed, ann).identityId()).isEqualTo(ann.identityId());
        assertRefused(CommonProblem.NOT_FOUND, () -> roles.find(proposed, hidden));
    }

    @Test
    @DisplayName(
            "ID-9: other services are told who is a protection officer, and not as a role that earlier ones do not know")
    void officersAreTold() {
        AppointmentView given = given(ann, AppointedRole.PROTECTION_OFFICER, null);
        assertThat(published(ann)).contains("\"protectionOfficer\":true").doesNotContain("PROTECTION_OFFICER");
        roles.end(given.id(), first);
        assertThat(published(ann)).doesNotContain("protectionOfficer");
    }

    @Test
    @DisplayName("RO-6: one administrator ends it alone, so does whoever holds it; it is told to every service")
    void endingTakesOne() {
        AppointmentView given = given(ann, AppointedRole.FULFILLER, null);
        roles.end(given.id(), ann);
        assertThat(held(ann)).doesNotContain("FULFILLER");
        assertThat(published(ann)).doesNotContain("FULFILLER");
        assertRefused(IdentityProblem.APPOINTMENT_DECIDED, () -> roles.end(given.id(), first));
        AppointmentView again = given(ann, AppointedRole.FULFILLER, null);
        roles.end(again.id(), second);
        assertThat(held(ann)).doesNotContain("FULFILLER");
    }

    @Test
    @DisplayName("RO-6: with its last day it ends by itself, once")
    void endsWithItsLastDay() {
        AppointmentView given = given(ann, AppointedRole.FULFILLER, today);
        assertThat(roles.expireSome()).isFalse();
        jdbi.useHandle(handle -> handle.execute("update appointment set ends_on = ?", today.minusDays(1)));
        assertThat(roles.expireSome()).isTrue();
        assertThat(roles.expireSome()).isFalse();
        assertThat(held(ann)).doesNotContain("FULFILLER");
        assertThat(published(ann)).doesNotContain("FULFILLER");
        assertThat(actorsOf(given.id())).hasSize(3).endsWith((UUID) null);
    }

    @Test
    @DisplayName("RO-6: it ends with the person's last engagement, and whoever has left is not confirmed")
    void endsWithTheLastEngagement() {
        given(ann, AppointedRole.FULFILLER, null);
        AppointmentView proposed = roles.propose(request(ann, AppointedRole.SERVICE_DESK, null), first);
        assertThat(roles.expireSome()).isFalse();
        jdbi.useHandle(handle -> handle.execute(
                "update engagement set ends_on = ? where identity_id = ?", today.minusDays(1), ann.identityId()));
        assertRefused(CommonProblem.INVALID_REQUEST, () -> roles.confirm(proposed.id(), second));
        assertThat(roles.expireSome()).isTrue();
        assertThat(held(ann)).doesNotContain("FULFILLER", "SERVICE_DESK");
        assertThat(published(ann)).doesNotContain("FULFILLER");
    }

    @Test
    @DisplayName("RO-6: what the settings have come to give meanwhile is given once, and stays when the other ends")
    void settingsMayGiveTheSame() {
        AppointmentView proposed = roles.propose(request(ann, AppointedRole.FULFILLER, null), first);
        grant(ann, "FULFILLER");
        roles.confirm(proposed.id(), second);
        roles.end(proposed.id(), first);
        assertThat(held(ann)).contains("FULFILLER");
    }

    @Test
    @DisplayName("RO-6: only administrators give roles, at assurance level 3; auditors read, others know nothing")
    void onlyAdministratorsGive() {
        var low = new Actor(first.identityId(), first.organizationId(), first.sessionId(), 2);
        assertRefused(
                CommonProblem.ASSURANCE_LEVEL_TOO_LOW,
                () -> roles.propose(request(ann, AppointedRole.AUDITOR, null), low));
        assertRefused(CommonProblem.FORBIDDEN, () -> roles.propose(request(boss, AppointedRole.AUDITOR, null), ann));
        assertRefused(CommonProblem.FORBIDDEN, () -> roles.list(ALL, ann));
        assertRefused(CommonProblem.FORBIDDEN, () -> roles.holders(null, ALL, ann));
        AppointmentView proposed = roles.propose(request(boss, AppointedRole.SERVICE_DESK, null), first);
        assertRefused(CommonProblem.FORBIDDEN, () -> roles.confirm(proposed.id(), ann));
        assertRefused(CommonProblem.NOT_FOUND, () -> roles.end(proposed.id(), ann));
        assertRefused(CommonProblem.NOT_FOUND, () -> roles.end(UUID.randomUUID(), ann));
        grant(ann, "AUDITOR");
        assertThat(roles.list(ALL, ann).items())
                .singleElement()
                .satisfies(one -> assertThat(one.actions()).isEmpty());
    }

    @Test
    @DisplayName(
            "RO-6, ID-9: nobody is proposed who is protected, unknown, has the role already, or audits what they change")
    void whoCannotBeProposed() {
        for (UUID nobody : List.of(hidden.identityId(), UUID.randomUUID())) {
            assertRefused(
                    CommonProblem.INVALID_REQUEST,
                    () -> roles.propose(
                            new AppointmentRequest(nobody, AppointedRole.AUDITOR, null, null, "why"), first));
        }
        given(ann, AppointedRole.SERVICE_DESK, null);
        assertRefused(
                IdentityProblem.ROLE_HELD, () -> roles.propose(request(ann, AppointedRole.SERVICE_DESK, null), first));
        assertRefused(
                IdentityProblem.ROLES_EXCLUDE_EACH_OTHER,
                () -> roles.propose(request(ann, AppointedRole.AUDITOR, null), first));
    }

    @Test
    @DisplayName(
            "RO-6: what the settings give rests from the last engagement's end, everywhere, until its holder is back")
    void settingsRoleRestsWhileItsHolderHasLeft() {
        engagedUntil(boss, today.minusDays(1));
        roles.restOrResume();
        assertThat(held(boss)).doesNotContain("SYSTEM_ADMINISTRATOR");
        assertThat(published(boss)).doesNotContain("SYSTEM_ADMINISTRATOR");
        assertThat(holder("SYSTEM_ADMINISTRATOR"))
                .extracting(RoleHolderView::identityId)
                .doesNotContain(boss.identityId());
        engagedUntil(boss, today.plusDays(1));
        roles.restOrResume();
        assertThat(held(boss)).contains("SYSTEM_ADMINISTRATOR");
        assertThat(published(boss)).contains("SYSTEM_ADMINISTRATOR");
    }

    @Test
    @DisplayName("RO-6: the last administrator's role does not end")
    void somebodyAdministers() {
        AppointmentView given = given(ann, AppointedRole.SYSTEM_ADMINISTRATOR, null);
        jdbi.useHandle(handle -> handle.execute(
                "delete from role_grant where appointment_id is null and role = 'SYSTEM_ADMINISTRATOR'"));
        try {
            assertRefused(IdentityProblem.LAST_ADMINISTRATOR, () -> roles.end(given.id(), ann));
            assertThat(held(ann)).contains("SYSTEM_ADMINISTRATOR");
        } finally {
            grant(first, "SYSTEM_ADMINISTRATOR");
        }
    }

    @Test
    @DisplayName(
            "RO-1, RO-6: the page tells managers by the catalogue, and the settings' roles as such; nobody protected")
    void everyKindTellsWhy() {
        assertThat(holder("MANAGER"))
                .extracting(RoleHolderView::identityId, RoleHolderView::because)
                .containsExactly(tuple(boss.identityId(), Because.CATALOGUE));
        grant(hidden, "SERVICE_DESK");
        assertThat(holder("SERVICE_DESK")).isEmpty();
        assertThat(roles.holders(null, ALL, first).items())
                .allSatisfy(one -> assertThat(one.because()).isEqualTo(Because.INSTALLATION));
    }

    @Test
    @DisplayName(
            "NO-1, RO-6: the other administrators hear of a proposal; who proposed it, and the holder, of the answer")
    void thoseWhoActAndWaitAreTold() {
        grant(ann, "SYSTEM_ADMINISTRATOR");
        UUID given = roles.propose(request(boss, AppointedRole.SERVICE_DESK, null), first)
                .id();
        roles.confirm(given, ann);
        assertThat(told(given))
                .containsExactly(
                        "made " + ann.identityId(),
                        "decided for " + first.identityId() + " given to " + boss.identityId());
        UUID refused = roles.propose(request(ann, AppointedRole.FULFILLER, null), first)
                .id();
        roles.end(refused, second);
        assertThat(told(refused).getLast()).isEqualTo("decided for " + first.identityId());
        UUID takenBack = roles.propose(request(ann, AppointedRole.FULFILLER, null), first)
                .id();
        roles.end(takenBack, first);
        assertThat(told(takenBack)).hasSize(1);
    }

    /** Who was told what of the proposal, in order. */
    private List<String> told(UUID proposal) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select case event_type when 'identity.proposal-made.v1'
                          then 'made ' || array_to_string(array(select jsonb_array_elements_text(p -> 'deciderIds')), ' ')
                          else concat('decided for ', p ->> 'proposedBy', ' given to ' || (p ->> 'holderId')) end
                        from outbox cross join lateral (select payload::jsonb as p) read
                        where topic = 'identity.proposals' and event_key = :id order by position
                        """).bind("id", proposal).mapTo(String.class).list());
    }

    private AppointmentView given(Actor person, AppointedRole role, @Nullable LocalDate to) {
        return roles.confirm(roles.propose(request(person, role, to), first).id(), second);
    }

    private static AppointmentRequest request(Actor person, AppointedRole role, @Nullable LocalDate to) {
        return new AppointmentRequest(person.identityId(), role, null, to, "Starts at the desk");
    }

    private void grant(Actor person, String role) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into role_grant select organization_id, hsa_id, ?, null from identity where id = ? on conflict do nothing",
                role,
                person.identityId()));
    }

    private void engagedUntil(Actor person, LocalDate day) {
        jdbi.useHandle(handle ->
                handle.execute("update engagement set ends_on = ? where identity_id = ?", day, person.identityId()));
    }

    private Set<String> held(Actor person) {
        return jdbi.withHandle(handle -> viewers.rolesOf(handle, person.identityId()));
    }

    private List<RoleHolderView> holder(String role) {
        return roles.holders(role, ALL, first).items();
    }

    /** What the other services were last told of the person. */
    private String published(Actor person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select payload from outbox where topic = 'identity.responsibilities' and event_key = :id
                        order by position desc limit 1
                        """)
                .bind("id", person.identityId())
                .mapTo(String.class)
                .one());
    }

    /** Who did what to the appointment, in order. */
    private List<@Nullable UUID> actorsOf(UUID appointment) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select actor_id from audit_row where object_id = :id order by occurred_at, id")
                .bind("id", appointment)
                .mapTo(UUID.class)
                .list());
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
