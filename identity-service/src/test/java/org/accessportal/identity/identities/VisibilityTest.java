package org.accessportal.identity.identities;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees whom (ID-9, RO-1), and how much of a number (ID-1). */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class VisibilityTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final String REASON = "Handing over the schedule";

    @Inject
    PersonPage page;

    @Inject
    PersonQuery people;

    @Inject
    DisclosureReport report;

    @Inject
    Viewers viewers;

    @Inject
    ImportFixture fixture;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = PortalTime.today(java.time.Clock.systemUTC());
    private Actor administrator;
    private Actor manager;
    private Actor employee;
    private Actor hidden;
    private Actor stranger;

    @BeforeEach
    void wardWithAManager() {
        administrator = fixture.emptyDatabaseWithAdministrator();
        fixture.load(ward("ann1"), administrator);
        manager = fixture.named("boss1", administrator);
        employee = fixture.named("ann1", administrator);
        hidden = fixture.named("hid1", administrator);
        stranger = fixture.named("odd1", administrator);
    }

    private Ldif ward(String employed, String... period) {
        String managed = "vgrEmployeeManager: boss1";
        String[] employment = java.util.Arrays.copyOf(new String[] {managed}, 1 + period.length);
        System.arraycopy(period, 0, employment, 1, period.length);
        return new Ldif()
                .unit("Ward", WARD, "602")
                .person("boss1", "198001019802")
                .employment("1", "boss1", WARD)
                .person("odd1", "198002029811")
                .employment("2", "odd1", WARD, "vgrEmployeeManager: other")
                .person("ann1", "198003039802")
                .employment("3", employed, WARD, employment)
                .person("hid1", "198004049801", "vgrSecrMark: J")
                .employment("4", "hid1", WARD, employment);
    }

    /** ID-1: the birth date, and nothing that tells people apart. */
    @Test
    void numberIsShownAsTheBirthDateOnly() {
        String shown = page.open(employee.identityId(), manager).personalNumber();
        assertThat(shown == null ? "none" : shown).matches("none|\\d{8}-••••");
        String stored = jdbi.withHandle(
                handle -> handle.createQuery("select personal_number from identity where user_name = 'ann1'")
                        .mapTo(String.class)
                        .one());
        assertThat(shown).isEqualTo(stored == null ? null : stored.substring(0, 8) + "-••••");
    }

    /** ID-9: somebody else's person gives the same answer as one who does not exist. */
    @Test
    void somebodyElsesPersonDoesNotExist() {
        assertRefused(CommonProblem.NOT_FOUND, () -> page.open(employee.identityId(), stranger));
        assertRefused(CommonProblem.NOT_FOUND, () -> page.open(UUID.randomUUID(), stranger));
        assertRefused(CommonProblem.NOT_FOUND, () -> page.open(hidden.identityId(), administrator));
    }

    /** ID-9: opening takes a reason, for the session that gave it, and is on record each time. */
    @Test
    void protectedPersonIsOpenedWithAReason() {
        assertRefused(IdentityProblem.REASON_REQUIRED, () -> page.open(hidden.identityId(), manager));
        page.disclose(hidden.identityId(), REASON, manager);
        assertThat(page.open(hidden.identityId(), manager).protectedIdentity()).isTrue();
        assertThat(audited("identity.disclosed")).isEqualTo(1);
        assertThat(audited("identity.read")).isEqualTo(1);
        var elsewhere = new Actor(manager.identityId(), manager.organizationId(), UUID.randomUUID(), 3);
        assertRefused(IdentityProblem.REASON_REQUIRED, () -> page.open(hidden.identityId(), elsewhere));
    }

    /** ID-9: the person sees who opened them and why; auditors see all of it without names, on record; others nothing. */
    @Test
    void openedPersonAndAuditorsSeeWhoOpenedThemAndWhy() {
        page.disclose(hidden.identityId(), REASON, manager);
        assertThat(report.own(hidden, PageRequest.of(50, 0)).items())
                .extracting(DisclosureView::viewerId, DisclosureView::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(manager.identityId(), REASON));
        assertThat(report.own(manager, PageRequest.of(50, 0)).items()).isEmpty();
        assertRefused(CommonProblem.FORBIDDEN, () -> report.all(manager, PageRequest.of(50, 0)));
        jdbi.useHandle(handle -> handle.execute(
                "insert into role_grant values (?, 'SE2321000131-Podd1', 'AUDITOR', null)", stranger.organizationId()));
        try {
            assertThat(report.all(stranger, PageRequest.of(50, 0)).items())
                    .extracting(DisclosureView::identityId)
                    .containsExactly(hidden.identityId());
        } finally {
            jdbi.useHandle(handle -> handle.execute("delete from role_grant where hsa_id = 'SE2321000131-Podd1'"));
        }
    }

    /** SI-2. */
    @Test
    void cardOfLevelTwoOpensNobodyProtected() {
        var reserve = new Actor(manager.identityId(), manager.organizationId(), UUID.randomUUID(), 2);
        assertRefused(CommonProblem.ASSURANCE_LEVEL_TOO_LOW, () -> page.disclose(hidden.identityId(), REASON, reserve));
    }

    /** ID-9: no trace in lists, counts and names, even for those who see the whole organization. */
    @Test
    void protectedPersonLeavesNoTraceInLists() {
        jdbi.useHandle(handle -> handle.execute(
                "update identity set hsa_id = 'SE2321000131-P000000000001'" + " where user_name = 'admin'"));
        var everybody = new PersonQuery.Wanted(false, null, null);
        assertThat(people.page(administrator, everybody, PageRequest.of(50, 0)).items())
                .extracting(PersonRow::id)
                .contains(employee.identityId())
                .doesNotContain(hidden.identityId());
        assertThat(found("ann1", administrator)).containsExactly(employee.identityId());
        assertThat(found("hid1", administrator)).isEmpty();
        assertThat(found("hid1", manager)).containsExactly(hidden.identityId());
        assertThat(people.names(administrator, List.of(hidden.identityId(), employee.identityId()))
                        .items())
                .extracting(NameView::id)
                .containsExactly(employee.identityId());
    }

    /** RO-6, ID-9: whoever keeps attest lists or carries orders out works with everybody but the protected. */
    @ParameterizedTest
    @ValueSource(strings = {"ATTEST_LIST_KEEPER", "FULFILLER"})
    void rolesThatWorkWithEverybodySeeNobodyProtected(String role) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into role_grant values (?, 'SE2321000131-Podd1', ?, null)", stranger.organizationId(), role));
        try {
            assertThat(people.names(stranger, List.of(hidden.identityId(), employee.identityId()))
                            .items())
                    .extracting(NameView::id)
                    .containsExactly(employee.identityId());
        } finally {
            jdbi.useHandle(handle -> handle.execute("delete from role_grant where hsa_id = 'SE2321000131-Podd1'"));
        }
    }

    /** ID-9: whoever has work for a protected person in hand opens the person with a reason, and finds them nowhere else. */
    @Test
    void assignedFulfillerOpensTheProtectedPerson() {
        UUID task = inTheHandsOfAFulfiller(stranger, "602");
        assertRefused(IdentityProblem.REASON_REQUIRED, () -> page.open(hidden.identityId(), stranger));
        page.disclose(hidden.identityId(), REASON, stranger);
        PersonView opened = page.open(hidden.identityId(), stranger);
        assertThat(opened.protectedIdentity()).isTrue();
        assertThat(opened.actions()).isEmpty();
        assertThat(page.open(employee.identityId(), stranger).actions()).containsExactly(PersonAction.SEE_ASSIGNMENTS);
        assertRefused(CommonProblem.NOT_FOUND, () -> page.requireVisible(hidden.identityId(), stranger));
        assertThat(found("hid1", stranger)).isEmpty();
        assertThat(people.names(stranger, List.of(hidden.identityId())).items()).isEmpty();
        assertThat(report.own(hidden, PageRequest.of(50, 0)).items())
                .extracting(DisclosureView::viewerId)
                .containsExactly(stranger.identityId());
        assertThat(rights()).containsExactly("fulfilment-task/" + task, "fulfilment-task/" + task);
    }

    /** ID-9: nobody but the assigned one, in a session of level 3 (SI-2). */
    @Test
    void otherFulfillersOpenNobodyProtected() {
        inTheHandsOfAFulfiller(stranger, "602");
        fulfiller(employee, null);
        assertRefused(CommonProblem.NOT_FOUND, () -> page.disclose(hidden.identityId(), REASON, employee));
        var reserve = new Actor(stranger.identityId(), stranger.organizationId(), UUID.randomUUID(), 2);
        assertRefused(CommonProblem.ASSURANCE_LEVEL_TOO_LOW, () -> page.disclose(hidden.identityId(), REASON, reserve));
    }

    /** ID-9: what was opened is closed at once when the task is in nobody's hands, or the role has ended. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from assigned_task",
                "delete from role_grant where role = 'FULFILLER'",
                "update role_grant set administration_code = '603' where role = 'FULFILLER'"
            })
    void openedPersonIsClosedWhenTheWorkIsNoLongerTheirs(String ending) {
        inTheHandsOfAFulfiller(stranger, "602");
        page.disclose(hidden.identityId(), REASON, stranger);
        assertThat(page.open(hidden.identityId(), stranger).protectedIdentity()).isTrue();
        jdbi.useHandle(handle -> handle.execute(ending));
        assertRefused(CommonProblem.NOT_FOUND, () -> page.open(hidden.identityId(), stranger));
        assertRefused(CommonProblem.NOT_FOUND, () -> page.disclose(hidden.identityId(), REASON, stranger));
    }

    /** ID-9, RO-8: a manager who stands in because the named one cannot be used sees nobody protected. */
    @Test
    void standInSeesNobodyProtected() {
        fixture.load(wardOf("vgrEmployeeManager: gone"), administrator);
        assertThat(page.open(employee.identityId(), manager).actions()).containsExactly(PersonAction.SEE_ASSIGNMENTS);
        assertThat(found("ann1", manager)).containsExactly(employee.identityId());
        assertThat(found("hid1", manager)).isEmpty();
        assertRefused(CommonProblem.NOT_FOUND, () -> page.disclose(hidden.identityId(), REASON, manager));
    }

    /** RO-8, PW-1: where the catalogue names nobody the unit's manager is the nearest one, of protected people too. */
    @Test
    void unitsManagerIsTheNearestWhereNobodyIsNamed() {
        fixture.load(wardOf("description: nobody is named"), administrator);
        page.disclose(hidden.identityId(), REASON, manager);
        assertThat(page.open(hidden.identityId(), manager).protectedIdentity()).isTrue();
    }

    /** Two people of a ward that the manager manages, one of them protected; whom the catalogue names for them. */
    private static Ldif wardOf(String named) {
        return new Ldif()
                .unit("Ward", WARD, "602", "boss1")
                .person("boss1", "198001019802")
                .employment("1", "boss1", WARD)
                .person("ann1", "198003039802")
                .employment("3", "ann1", WARD, named)
                .person("hid1", "198004049801", "vgrSecrMark: J")
                .employment("4", "hid1", WARD, named);
    }

    /** GO-2: by whose right a protected person was opened. */
    @Test
    void openingIsOnRecordWithItsRight() {
        page.disclose(hidden.identityId(), REASON, manager);
        assertThat(rights()).containsExactly("nearest-manager");
    }

    /** A task about the protected person, which the fulfiller of an administration has taken on. */
    private UUID inTheHandsOfAFulfiller(Actor person, String administration) {
        fulfiller(person, administration);
        UUID task = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into assigned_task values (?, ?, ?, ?, ?)",
                task,
                person.organizationId(),
                hidden.identityId(),
                administration,
                person.identityId()));
        return task;
    }

    private void fulfiller(Actor person, @Nullable String administration) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into role_grant select organization_id, hsa_id, 'FULFILLER', ? from identity where id = ?",
                administration,
                person.identityId()));
    }

    /** The rights that openings of the protected person rested on. */
    private List<String> rights() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select resting_on from audit_row where subject_id = ? and action like 'identity.%' order by occurred_at")
                .bind(0, hidden.identityId())
                .mapTo(String.class)
                .list());
    }

    @AfterEach
    void nobodyIsFulfiller() {
        jdbi.useHandle(handle -> {
            handle.execute("delete from role_grant where role = 'FULFILLER'");
            handle.execute("delete from assigned_task");
        });
    }

    /** AS-6: a unit's manager reads the names of those who reach it, unless they are protected, and nothing more. */
    @Test
    void managersReadTheNamesOfThoseWhoReachTheirUnit() {
        UUID reached = reachedBy(stranger, hidden);
        List<UUID> asked = List.of(stranger.identityId(), hidden.identityId());
        jdbi.useHandle(
                handle -> handle.execute("delete from nearest_manager where identity_id = ?", hidden.identityId()));
        assertThat(people.names(manager, asked).items())
                .extracting(NameView::id)
                .containsExactly(stranger.identityId());
        assertThat(people.names(employee, asked).items()).isEmpty();
        assertRefused(CommonProblem.NOT_FOUND, () -> page.open(stranger.identityId(), manager));
        jdbi.useHandle(handle -> handle.execute(
                "update reached_unit set starts_on = ?, ends_on = ? where unit_id = ?",
                today.minusDays(9),
                today.minusDays(1),
                reached));
        assertThat(people.names(manager, asked).items()).isEmpty();
    }

    /** The ward, which orders open to these people. */
    private UUID reachedBy(Actor... people) {
        UUID unit = jdbi.withHandle(handle -> handle.createQuery("select id from unit where hsa_id = ?")
                .bind(0, WARD)
                .mapTo(UUID.class)
                .one());
        jdbi.useHandle(handle -> {
            handle.execute("delete from reached_unit");
            for (Actor person : people) {
                handle.execute(
                        "insert into reached_unit values (gen_random_uuid(), ?, gen_random_uuid(), ?, ?, null)",
                        person.identityId(),
                        unit,
                        today);
            }
        });
        return unit;
    }

    /** RO-1: the catalogue makes somebody a manager, and the catalogue ends it. */
    @Test
    void managerRoleFollowsTheCatalogue() {
        assertThat(roles(manager)).contains("MANAGER");
        assertThat(roles(employee)).doesNotContain("MANAGER");
        fixture.load(ward("ann1", Ldif.day("hsaEndDate", today.minusDays(1))), administrator);
        assertThat(roles(manager)).doesNotContain("MANAGER");
    }

    private List<UUID> found(String text, Actor viewer) {
        var wanted = new PersonQuery.Wanted(false, null, text);
        return people.page(viewer, wanted, PageRequest.of(50, 0)).items().stream()
                .map(PersonRow::id)
                .toList();
    }

    private java.util.Set<String> roles(Actor actor) {
        return jdbi.withHandle(handle -> viewers.rolesOf(handle, actor.identityId()));
    }

    private long audited(String what) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from audit_row where action = :what and subject_id = :hidden")
                .bind("what", what)
                .bind("hidden", hidden.identityId())
                .mapTo(Long.class)
                .one());
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
