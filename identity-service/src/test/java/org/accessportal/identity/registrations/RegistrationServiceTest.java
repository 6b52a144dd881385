package org.accessportal.identity.registrations;

import static org.accessportal.identity.registrations.RegistrationFixture.CLINIC;
import static org.accessportal.identity.registrations.RegistrationFixture.WARD;
import static org.accessportal.identity.registrations.RegistrationFixture.catalogue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.events.OrderLineState;
import org.accessportal.platform.events.OrderLineState.Line;
import org.accessportal.platform.events.OrderLineState.Status;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ID-10: who registers whom, what is looked for first, and what the answer tells. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class RegistrationServiceTest {

    private static final String NUMBER = "199006069802";
    private static final String HIDDEN_NUMBER = "198004049808";
    private static final String KNOWN_NUMBER = "199005059804";

    @Inject
    RegistrationService registrations;

    @Inject
    RegistrationQuery query;

    @Inject
    RegistrationRights rights;

    @Inject
    RegistrationFixture fixture;

    @Inject
    ImportFixture imports;

    @Any
    @Inject
    Instance<EventHandler<?>> handlers;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private final LocalDate inAMonth = today.plusMonths(1);
    private Actor administrator;
    private Actor boss;
    private Actor head;
    private Actor ann;

    @BeforeEach
    void aWardAndAClinic() {
        administrator = imports.emptyDatabaseWithAdministrator();
        fixture.load(catalogue(), administrator);
        boss = imports.named("boss1", administrator);
        head = imports.named("head1", administrator);
        ann = imports.named("ann1", administrator);
    }

    @Test
    @DisplayName("ID-10, RO-8, GO-2: registered by the unit's manager, answered for by the one named, on record")
    void managerRegistersAPerson() {
        RegistrationView made = registered(NUMBER);
        assertThat(fixture.list("select via || ' ' || (manager_id = '" + boss.identityId() + "') from nearest_manager"
                        + " where identity_id = '" + made.identityId() + "'"))
                .containsExactly("ENGAGEMENT_RESPONSIBLE true");
        assertThat(fixture.list("select resting_on from audit_row where action = 'person.registered' and subject_id = '"
                        + made.identityId() + "'"))
                .containsExactly("unit-manager");
        assertThat(fixture.list("select event_type from outbox where event_key = '" + made.identityId() + "'"))
                .contains("identity.identity.v1", "identity.responsibility.v1");
        assertThat(query.page(boss, PageRequest.of(50, 0)).items())
                .extracting(RegistrationView.Row::displayName)
                .containsExactly("Nils Ny");
        assertThat(query.page(head, PageRequest.of(50, 0)).total()).isZero();
    }

    @Test
    @DisplayName("ID-10: another manager's unit is not there, no more than one that does not exist")
    void unitOfAnotherManagerIsNotThere() {
        RegistrationRequest wanted = fixture.person(NUMBER, "Nils", "Ny", today, inAMonth);
        assertRefused(CommonProblem.NOT_FOUND, () -> registrations.register(wanted, head));
        assertRefused(CommonProblem.NOT_FOUND, () -> registrations.register(wanted, ann));
        assertRefused(CommonProblem.NOT_FOUND, () -> rights.at(UUID.randomUUID(), boss));
        assertThat(rights.at(fixture.unit(WARD), administrator)).isEqualTo("system-administrator");
        assertThat(rights.at(fixture.unit(CLINIC), head)).isEqualTo("nearest-manager");
        assertThat(rights.units(null, boss))
                .extracting(RegistrationView.RegistrationUnit::name)
                .containsExactly("Ward");
        assertThat(rights.units(null, ann)).isEmpty();
        assertThat(fixture.list("select id::text from registration")).isEmpty();
    }

    @Test
    @DisplayName("ID-10, RO-3, RO-4: an orderer registers people at the units of the role, as long as it lasts")
    void ordererRegistersPeopleAtTheUnitsOfTheRole() {
        order(Status.APPROVED, today, List.of(fixture.unit(CLINIC)));
        assertThat(rights.at(fixture.unit(CLINIC), ann)).isEqualTo("orderer");
        assertRefused(CommonProblem.NOT_FOUND, () -> rights.at(fixture.unit(WARD), ann));
        order(Status.APPROVED, today.plusDays(1), List.of(fixture.unit(CLINIC)));
        assertThat(rights.units(null, ann)).as("not before the role begins").isEmpty();
        order(Status.ENDED, today, List.of(fixture.unit(CLINIC)));
        assertThat(rights.units(null, ann)).isEmpty();
    }

    @Test
    @DisplayName("RO-3: an orderer registers nobody in another administration, whatever units the role names")
    void ordererRegistersNobodyInAnotherAdministration() {
        order(Status.APPROVED, today, List.of(fixture.unit(CLINIC)));
        fixture.move(CLINIC, "310");
        assertRefused(CommonProblem.NOT_FOUND, () -> rights.at(fixture.unit(CLINIC), ann));
        assertThat(rights.units(null, ann)).isEmpty();
    }

    @Test
    @DisplayName("ID-10: whoever is known by the number stays the same person")
    void knownNumberIsTheSamePerson() {
        RegistrationView made = registered(KNOWN_NUMBER);
        assertThat(made.identityId())
                .isEqualTo(imports.named("cis1", administrator).identityId());
        assertThat(registered(NUMBER).identityId()).isEqualTo(registered(NUMBER).identityId());
        assertThat(fixture.list("select kind from finding where kind = 'REGISTERED_BESIDES'"))
                .isEmpty();
    }

    @Test
    @DisplayName("ID-8, ID-9: a protected person whom the manager may not see is not tied to, and leaves no trace")
    void protectedPersonLeavesNoTrace() {
        UUID hidden = imports.named("hid1", administrator).identityId();
        RegistrationView made = registered(HIDDEN_NUMBER);
        assertThat(made.identityId()).isNotEqualTo(hidden);
        assertThat(made.state()).isEqualTo(RegistrationState.CURRENT);
        assertThat(fixture.list("select identity_id::text from finding where kind = 'REGISTERED_BESIDES'"))
                .as("told of to those who may see the protected person only")
                .containsExactly(hidden.toString());
        assertThat(fixture.list("select subject_id::text from audit_row where subject_id = '" + hidden + "'"))
                .isEmpty();
        fixture.load(catalogue(), administrator);
        assertThat(fixture.list("select identity_id::text from finding where kind = 'REGISTERED_BESIDES'"))
                .as("found again by every run until it is mended")
                .containsExactly(hidden.toString());
        assertThat(fixture.list("select source_key from identity where id = '" + hidden + "'"))
                .containsExactly("hid1");
    }

    @Test
    @DisplayName("ID-10, ID-9: the name of somebody whom one may see is asked about; of others nothing is told")
    void sameNameIsAskedAbout() {
        assertThatThrownBy(() -> registrations.register(named(null, "givenANN1", "familyann1", false), boss))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(IdentityProblem.POSSIBLE_DUPLICATE);
                    assertThat(problem.violations())
                            .extracting("message")
                            .containsExactly(ann.identityId().toString());
                });
        assertThat(registrations.register(named(null, "Givenann1", "Familyann1", true), boss))
                .isNotNull();
        assertThat(registrations.register(named(NUMBER, "Givenann1", "Familyann1", true), boss))
                .isNotNull();
        assertThat(registrations.register(named(null, "Givenhid1", "Familyhid1", false), boss))
                .isNotNull();
        assertThat(registrations.register(named(null, "Givencis1", "Familycis1", false), boss))
                .isNotNull();
    }

    @Test
    @DisplayName("ID-1: a number with a wrong check digit is refused, and nobody registers themselves (RO-7)")
    void numberIsChecked() {
        assertRefused(CommonProblem.INVALID_REQUEST, () -> registered("199006069806"));
        assertRefused(CommonProblem.INVALID_REQUEST, () -> registered("198001019804"));
        assertThat(fixture.list("select id::text from registration")).isEmpty();
    }

    @Test
    @DisplayName("ID-10, ID-11: extended and ended by whoever answers for it, with history; by nobody else")
    void lastDayMoves() {
        UUID id = registered(NUMBER).id();
        assertThat(registrations.extend(id, inAMonth.plusDays(3), boss).to()).isEqualTo(inAMonth.plusDays(3));
        assertThat(registrations.end(id, today, boss).to()).isEqualTo(today);
        assertThat(fixture.list("select ends_on::text from published_engagement e join registration r"
                        + " on r.engagement_id = e.id"))
                .containsExactly(today.toString());
        assertThat(fixture.list("select content ->> 'ends_on' from engagement_history order by known_until"))
                .containsExactly(inAMonth.toString(), inAMonth.plusDays(3).toString());
        assertRefused(CommonProblem.NOT_FOUND, () -> registrations.end(id, today, head));
        assertRefused(CommonProblem.NOT_FOUND, () -> registrations.extend(UUID.randomUUID(), inAMonth, boss));
        assertThat(fixture.list("select action from audit_row where object_id = '" + id + "' order by occurred_at"))
                .containsExactly("person.registered", "registration.extended", "registration.ended");
    }

    @Test
    @DisplayName("ID-10: what is ended before it begins is published to nobody, and stays ended")
    void endedBeforeItBegins() {
        UUID id = registrations
                .register(fixture.person(NUMBER, "Nils", "Ny", today.plusDays(5), inAMonth), boss)
                .id();
        registrations.end(id, today, boss);
        assertThat(fixture.list(
                        "select e.id::text from published_engagement e join registration r on r.engagement_id = e.id"))
                .isEmpty();
        assertRefused(IdentityProblem.REGISTRATION_OVER, () -> registrations.extend(id, inAMonth.plusDays(1), boss));
    }

    private RegistrationView registered(String number) {
        return registrations.register(fixture.person(number, "Nils", "Ny", today, inAMonth), boss);
    }

    private RegistrationRequest named(String number, String given, String family, boolean confirmedNew) {
        var person = fixture.person(number, given, family, today, inAMonth);
        return new RegistrationRequest(
                given,
                family,
                number,
                null,
                person.unitId(),
                null,
                person.title(),
                null,
                null,
                null,
                person.to(),
                false,
                confirmedNew);
    }

    /** What order-service tells of ann's orderer role. */
    @SuppressWarnings("unchecked")
    private void order(Status status, LocalDate from, List<UUID> units) {
        UUID engagement = UUID.fromString(
                fixture.list("select id::text from engagement where identity_id = '" + ann.identityId() + "'")
                        .getFirst());
        var line = new Line(
                new UUID(0, 77),
                new Revision(0, 1),
                ann.organizationId(),
                ann.identityId(),
                engagement,
                new UUID(0, 78),
                null,
                status,
                from,
                null,
                units,
                null);
        var intake = (EventHandler<OrderLineState>) handlers.stream()
                .filter(handler -> handler.topic() == Topic.ORDER_LINES)
                .findFirst()
                .orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> intake.handle(List.of(new Received<>(UUID.randomUUID(), line, false))));
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
