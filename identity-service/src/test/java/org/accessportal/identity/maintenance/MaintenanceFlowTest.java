package org.accessportal.identity.maintenance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** NO-3: who plans maintenance, what is on record of it, and what everybody is told (NO-2). */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class MaintenanceFlowTest {

    private static final PageRequest ALL = PageRequest.of(50, 0);

    @Inject
    MaintenanceService windows;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    private final Instant start = now.plus(Duration.ofDays(1));
    private final Instant end = start.plus(Duration.ofHours(8));
    private Actor administrator;

    @BeforeEach
    void administratorWithoutPlans() {
        administrator = imports.emptyDatabaseWithAdministrator();
        jdbi.useHandle(handle -> handle.execute("truncate maintenance_window"));
    }

    @Test
    @DisplayName("NO-3: system administrators plan, change, close and cancel it; nobody else even reads the plans")
    void isForAdministrators() {
        var somebody = new Actor(UUID.randomUUID(), administrator.organizationId(), UUID.randomUUID(), 3);
        UUID planned = windows.plan(request(start, end), administrator).id();
        assertRefused(CommonProblem.FORBIDDEN, () -> windows.plan(request(start, end), somebody));
        assertRefused(CommonProblem.FORBIDDEN, () -> windows.list(ALL, somebody));
        assertRefused(CommonProblem.FORBIDDEN, () -> windows.change(planned, "\"0\"", request(start, end), somebody));
        assertRefused(CommonProblem.FORBIDDEN, () -> windows.close(planned, somebody));
        assertRefused(CommonProblem.FORBIDDEN, () -> windows.cancel(planned, somebody));
        assertRefused(CommonProblem.NOT_FOUND, () -> windows.cancel(UUID.randomUUID(), administrator));
        given().get("/identity/v1/maintenance-windows/announced").then().statusCode(401);
    }

    @Test
    @DisplayName("SI-2: planning takes assurance level 3")
    void planningTakesLevelThree() {
        var low = new Actor(administrator.identityId(), administrator.organizationId(), UUID.randomUUID(), 2);
        assertThatThrownBy(() -> windows.plan(request(start, end), low)).isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("NO-3: every command is on record, with who and when")
    void isOnRecord() {
        UUID first = windows.plan(request(start, end), administrator).id();
        windows.change(first, "\"0\"", request(start, end.plusSeconds(60)), administrator);
        windows.cancel(first, administrator);
        UUID second = windows.plan(request(now, end), administrator).id();
        windows.close(second, administrator);
        assertThat(actionsOn(first))
                .containsExactly("maintenance.planned", "maintenance.changed", "maintenance.cancelled");
        assertThat(actionsOn(second)).containsExactly("maintenance.planned", "maintenance.closed");
    }

    @Test
    @DisplayName("NO-3: windows do not overlap; one may begin where another ends, or where one was cancelled")
    void doNotOverlap() {
        UUID first = windows.plan(request(start, end), administrator).id();
        assertOverlaps(() -> windows.plan(request(end.minusSeconds(60), end.plusSeconds(60)), administrator));
        MaintenanceView next = windows.plan(request(end, end.plusSeconds(60)), administrator);
        assertOverlaps(() ->
                windows.change(next.id(), "\"0\"", request(end.minusSeconds(60), end.plusSeconds(60)), administrator));
        windows.cancel(first, administrator);
        windows.change(next.id(), "\"0\"", request(start, end), administrator);
    }

    @Test
    @DisplayName("API-1: a change that has not seen the last one is refused")
    void staleChangeIsRefused() {
        MaintenanceView planned = windows.plan(request(start, end), administrator);
        windows.change(planned.id(), "\"0\"", request(start, end.plusSeconds(60)), administrator);
        assertRefused(
                CommonProblem.STALE, () -> windows.change(planned.id(), "\"0\"", request(start, end), administrator));
        assertThat(windows.get(planned.id(), administrator).version()).isEqualTo(1);
    }

    @Test
    @DisplayName("NO-2: everybody is told from two weeks before until a day after, and of nothing that was cancelled")
    void isAnnounced() {
        var somebody = new Actor(UUID.randomUUID(), administrator.organizationId(), UUID.randomUUID(), 2);
        Instant far = now.plus(Duration.ofDays(15));
        windows.plan(request(far, far.plusSeconds(3_600)), administrator);
        assertThat(windows.announced(somebody)).isEmpty();
        UUID cancelled = windows.plan(request(start, end), administrator).id();
        windows.cancel(cancelled, administrator);
        UUID open = windows.plan(request(now, end), administrator).id();
        assertThat(windows.announced(somebody))
                .extracting(AnnouncedMaintenance::id, AnnouncedMaintenance::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(open, MaintenanceState.OPEN));
        windows.close(open, administrator);
        assertThat(windows.announced(somebody))
                .extracting(AnnouncedMaintenance::state)
                .containsExactly(MaintenanceState.CLOSED);
        jdbi.useHandle(handle -> handle.execute("""
                update maintenance_window set starts_at = starts_at - interval '25 hours', ended_at = ended_at - interval '25 hours'
                where id = ?""", open));
        assertThat(windows.announced(somebody)).isEmpty();
    }

    private List<String> actionsOn(UUID window) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select action from audit_row where object_id = :id and actor_id = :actor order by occurred_at")
                .bind("id", window)
                .bind("actor", administrator.identityId())
                .mapTo(String.class)
                .list());
    }

    private static MaintenanceRequest request(Instant start, Instant end) {
        return new MaintenanceRequest(start, end, "Uppgradering", "Upgrade");
    }

    private static void assertOverlaps(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Problem.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(IdentityProblem.MAINTENANCE_OVERLAPS);
            assertThat(refusal.violations().getFirst().field()).isEqualTo("startsAt");
            assertThat(refusal.violations().getFirst().rule()).isEqualTo("NO-3");
        });
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
