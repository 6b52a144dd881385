package org.accessportal.identity.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.ServiceStatuses;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.testing.Monitoring;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RO-6: how the service is, for system administrators; and what whoever watches the database may count. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class StatusFlowTest {

    @Inject
    ServiceStatuses statuses;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    @Inject
    AgroalDataSource dataSource;

    private Actor administrator;

    @BeforeEach
    void nothingUnderWay() {
        administrator = imports.emptyDatabaseWithAdministrator();
        jdbi.useHandle(handle ->
                handle.execute("truncate account, assignment, reassessment, maintenance_window, dead_letter"));
    }

    @AfterEach
    void leaveNothing() {
        jdbi.useHandle(handle -> handle.execute("truncate reassessment, maintenance_window, import_run cascade"));
    }

    @Test
    @DisplayName("RO-6: system administrators are told, and nobody else")
    void isForAdministrators() {
        var somebody = new Actor(UUID.randomUUID(), administrator.organizationId(), UUID.randomUUID(), 3);
        assertThat(statuses.now(administrator).service()).isEqualTo("identity");
        assertThatThrownBy(() -> statuses.now(somebody))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.FORBIDDEN));
        given().get("/identity/v1/status").then().statusCode(401);
    }

    @Test
    @DisplayName("Where nothing waits, everything works")
    void worksWhenNothingWaits() {
        assertThat(line("deliveries").condition()).isEqualTo(Condition.WORKS);
        assertThat(line("imports").condition()).isEqualTo(Condition.WORKS);
        assertThat(line("assignments").condition()).isEqualTo(Condition.WORKS);
    }

    @Test
    @DisplayName("ID-6: an import that is held waits for somebody; one that failed is told of until the next")
    void imports() {
        run("FAILED", "2 hours");
        assertThat(line("imports-failed").condition()).isEqualTo(Condition.STANDS_STILL);
        run("HELD", "1 hour");
        assertThat(statuses.now(administrator).lines())
                .extracting(StatusLine::what)
                .doesNotContain("imports-failed");
        assertThat(line("imports-held"))
                .extracting(StatusLine::of, StatusLine::condition, StatusLine::count)
                .containsExactly("kiv", Condition.WAITS, 1L);
    }

    @Test
    @DisplayName("What is to be worked out anew waits after a minute; nobody protected is counted (ID-9)")
    void assignments() {
        jdbi.useHandle(handle -> handle.execute(
                "insert into reassessment values (?, now() - interval '2 minutes')", administrator.identityId()));
        assertThat(line("assignments").condition()).isEqualTo(Condition.WAITS);
        jdbi.useHandle(handle -> handle.execute("update identity set protected_identity = true"));
        assertThat(line("assignments").count()).isZero();
    }

    @Test
    @DisplayName("NO-3: an open maintenance window is told of")
    void maintenance() {
        assertThat(statuses.now(administrator).lines())
                .extracting(StatusLine::what)
                .doesNotContain("maintenance");
        jdbi.useHandle(handle -> handle.execute("""
                insert into maintenance_window (id, version, organization_id, starts_at, ends_at, reason_sv, reason_en,
                  planned_by, planned_at)
                values (gen_random_uuid(), 0, ?, now() - interval '1 hour', now() + interval '1 hour', 'x', 'x', ?, now())
                """, administrator.organizationId(), administrator.identityId()));
        assertThat(line("maintenance").condition()).isEqualTo(Condition.WAITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select coalesce(case when last_error is not null then failed_target end, ''), blocked::text, count(*),"
                        + " min(waiting_since) from account where delivered_version < desired_version"
                        + " and (blocked or not in_maintenance(organization_id, now())) group by 1, 2",
                "select state, count(*), min(started_at) from import_run group by state"
            })
    void whatWaitsMayBeCounted(String query) throws SQLException {
        assertThat(Monitoring.runs(dataSource, query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select identity_id from account",
                "select groups from account",
                "select reason_sv from maintenance_window"
            })
    void whomItIsAboutMayNotBeRead(String query) {
        assertThatThrownBy(() -> Monitoring.runs(dataSource, query)).hasMessageContaining("permission denied");
    }

    private void run(String state, String ago) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into import_run (id, organization_id, source_id, state, started_at)
                select gen_random_uuid(), organization_id, id, ?, now() - ?::interval from source where code = 'kiv'
                """, state, ago));
    }

    private StatusLine line(String what) {
        return statuses.now(administrator).lines().stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow();
    }
}
