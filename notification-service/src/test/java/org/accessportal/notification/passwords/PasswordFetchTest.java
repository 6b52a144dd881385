package org.accessportal.notification.passwords;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PW-4, PW-6, SI-2: who may fetch an initial password, and every way of being told no. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class PasswordFetchTest {

    private static final UUID PASSWORD = new UUID(5, 5);

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void passwordThatWaits() {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "truncate initial_password, message, message_object, directory_manager, directory_delegation, directory_heartbeat, directory_block, outbox");
            handle.createUpdate(
                            "insert into directory_manager values (:engagement, :employee, :manager, 'LINE_MANAGER', null, null)")
                    .bind("engagement", PasswordNoticeTest.ENGAGEMENT)
                    .bind("employee", PasswordNoticeTest.EMPLOYEE)
                    .bind("manager", PasswordNoticeTest.MANAGER)
                    .execute();
            handle.createUpdate("""
                            insert into initial_password (id, account_id, activation, organization_id, identity_id,
                              engagement_id, resource_id, state, notified, since)
                            values (:id, :account, 1, :organization, :employee, :engagement, :resource, 'WAITING', true, now())
                            """)
                    .bind("id", PASSWORD)
                    .bind("account", PasswordNoticeTest.ACCOUNT)
                    .bind("organization", PasswordNoticeTest.ORGANIZATION)
                    .bind("employee", PasswordNoticeTest.EMPLOYEE)
                    .bind("engagement", PasswordNoticeTest.ENGAGEMENT)
                    .bind("resource", PasswordNoticeTest.RESOURCE)
                    .execute();
        });
        beat(Duration.ofMinutes(-5)); // however slow the machine is
    }

    /** SI-2. */
    @Test
    void cardOfLevelTwoFetchesNothing() {
        fetch(PasswordNoticeTest.MANAGER, 2).statusCode(403).body("type", endsWith("/assurance-level-too-low"));
    }

    /** API-1: whoever tries password after password is stopped. */
    @Test
    void fetchingIsLimitedPerPerson() {
        UUID curious = new UUID(7, 8);
        ValidatableResponse last = fetch(curious, 3).statusCode(404);
        for (int i = 0; i < 90 && last.extract().statusCode() == 404; i++) {
            last = fetch(curious, 3);
        }
        last.statusCode(429).header("Retry-After", "5").body("type", endsWith("/too-many-requests"));
        fetch(new UUID(7, 9), 3).statusCode(404);
    }

    @Test
    void somebodyElsesPasswordDoesNotExist() {
        UUID stranger = new UUID(7, 7);
        String foreign = fetch(stranger, 3).statusCode(404).extract().asString();
        String unknown = fetch(PasswordNoticeTest.MANAGER, 3, new UUID(9, 9))
                .statusCode(404)
                .extract()
                .asString();
        assertThat(foreign).isEqualTo(unknown);
    }

    @Test
    void employeeSeesThatThereIsOneButDoesNotFetchIt() {
        given().auth()
                .oauth2(TokenIssuer.token(PasswordNoticeTest.EMPLOYEE, PasswordNoticeTest.ORGANIZATION))
                .get("/notification/v1/passwords/" + PASSWORD)
                .then()
                .statusCode(200)
                .body("actions.size()", org.hamcrest.Matchers.is(0));
        fetch(PasswordNoticeTest.EMPLOYEE, 3).statusCode(404);
    }

    @Test
    void nobodyFetchesWhileRightsCannotBeChecked() {
        beat(Duration.ofSeconds(6));
        fetch(PasswordNoticeTest.MANAGER, 3).statusCode(503).body("type", endsWith("/rights-not-current"));
    }

    /** PW-6: nothing half done. */
    @Test
    void directoryThatIsAwayLeavesEverythingAsItWas() {
        fetch(PasswordNoticeTest.MANAGER, 3)
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", endsWith("/directory-away"));
        assertThat(count("outbox")).isZero();
        assertThat(count("message")).isZero();
        assertThat(count("initial_password where state = 'WAITING'")).isEqualTo(1);
    }

    /** AP-5: past the lock, to the directory, which is away. */
    @Test
    void whoFetchesWhileSomebodyElseDoesIsAnsweredByWhatTheyLeft() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<ValidatableResponse> second = jdbi.inTransaction(handle -> {
                handle.execute("update initial_password set version = version + 1");
                Future<ValidatableResponse> asked = other.submit(() -> fetch(PasswordNoticeTest.MANAGER, 3));
                awaitSomebodyWhoWaitsForTheRow();
                return asked;
            });
            second.get().statusCode(503).body("type", endsWith("/directory-away"));
        }
    }

    private void awaitSomebodyWhoWaitsForTheRow() {
        while (count("pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'") == 0) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** PW-3. */
    @Test
    void withdrawnPasswordIsGone() {
        jdbi.useHandle(handle -> handle.execute("update initial_password set state = 'WITHDRAWN'"));
        fetch(PasswordNoticeTest.MANAGER, 3).statusCode(409).body("type", endsWith("/engagement-ended"));
    }

    @Test
    @DisplayName("AS-5: while the person's access is stopped nobody fetches, even before the password is withdrawn")
    void nobodyFetchesForSomebodyWhoIsStopped() {
        block(PasswordNoticeTest.EMPLOYEE);
        fetch(PasswordNoticeTest.MANAGER, 3).statusCode(409).body("type", endsWith("/access-blocked"));
        jdbi.useHandle(handle -> handle.execute("truncate directory_block"));
        fetch(PasswordNoticeTest.MANAGER, 3).statusCode(503).body("type", endsWith("/directory-away"));
    }

    @Test
    @DisplayName("AS-5: a manager whose access is stopped fetches nothing")
    void stoppedManagerFetchesNothing() {
        block(PasswordNoticeTest.MANAGER);
        fetch(PasswordNoticeTest.MANAGER, 3).statusCode(401);
    }

    /** PW-2. */
    @Test
    void passwordOfOnesOwnStays() {
        jdbi.useHandle(handle -> handle.execute("update initial_password set state = 'USED'"));
        fetch(PasswordNoticeTest.MANAGER, 3).statusCode(409).body("type", endsWith("/no-longer-needed"));
    }

    @Test
    void nobodyComesInWithoutAToken() {
        given().get("/notification/v1/passwords").then().statusCode(401);
    }

    /** RO-2: past every check of who may fetch, to the directory, which is away. */
    @Test
    void whoHasTheRoleLentFetchesInTheManagersStead() {
        UUID delegate = new UUID(7, 70);
        UUID engagement = new UUID(7, 71);
        fetch(delegate, 3).statusCode(404);
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into directory_manager values (?, ?, ?, 'LINE_MANAGER', null, null)",
                    engagement,
                    delegate,
                    PasswordNoticeTest.MANAGER);
            handle.execute(
                    "insert into directory_delegation values (?, ?, ?, (now() at time zone 'Europe/Stockholm')::date - 1, (now() at time zone 'Europe/Stockholm')::date + 1)",
                    new UUID(7, 72),
                    PasswordNoticeTest.MANAGER,
                    delegate);
        });
        fetch(delegate, 3).statusCode(503).body("type", endsWith("/directory-away"));
        jdbi.useHandle(handle -> handle.execute(
                "update directory_delegation set ends_on = (now() at time zone 'Europe/Stockholm')::date - 1"));
        fetch(delegate, 3).statusCode(404);
    }

    private void block(UUID person) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_block values (?, ?, ?, ?, now(), null, null)",
                person,
                PasswordNoticeTest.ORGANIZATION,
                new UUID(8, 1),
                new UUID(8, 2)));
    }

    private ValidatableResponse fetch(UUID viewer, int level) {
        return fetch(viewer, level, PASSWORD);
    }

    private ValidatableResponse fetch(UUID viewer, int level, UUID password) {
        return given().auth()
                .oauth2(TokenIssuer.token(viewer, PasswordNoticeTest.ORGANIZATION, UUID.randomUUID(), level))
                .post("/notification/v1/passwords/" + password + "/fetching")
                .then();
    }

    private void beat(Duration ago) {
        jdbi.useHandle(handle -> {
            handle.execute("truncate directory_heartbeat");
            for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                handle.createUpdate("insert into directory_heartbeat values (:id, :at)")
                        .bind("id", new UUID(0, partition))
                        .bind("at", Instant.now().minus(ago).atOffset(ZoneOffset.UTC))
                        .execute();
            }
        });
    }

    private long count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(Long.class)
                .one());
    }
}
