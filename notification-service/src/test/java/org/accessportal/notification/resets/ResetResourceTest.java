package org.accessportal.notification.resets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.events.ServiceDeskFact.CallerChecked;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PW-5: who makes a new password with which check; the directory itself is away here, and the last to be asked. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class ResetResourceTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID DESK = new UUID(6, 1);
    private static final UUID COLLEAGUE = new UUID(6, 2);
    private static final UUID PERSON = new UUID(6, 3);
    private static final UUID MANAGER = new UUID(6, 4);
    private static final UUID CHECK = new UUID(6, 5);

    @Inject
    CallerCheckIntake intake;

    @Inject
    ResetRecord record;

    @Inject
    ResetRepository resets;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void callerWasChecked() {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "truncate password_reset, message, message_object, directory_manager, directory_role, directory_block, directory_heartbeat, outbox");
            for (UUID desk : List.of(DESK, COLLEAGUE)) {
                handle.execute("insert into directory_role values (?, ?, 'SERVICE_DESK', null)", desk, ORGANIZATION);
            }
            handle.execute(
                    "insert into directory_manager values (?, ?, ?, 'LINE_MANAGER', null, null)",
                    new UUID(6, 6),
                    PERSON,
                    MANAGER);
        });
        beat(Duration.ofMinutes(-5)); // however slow the machine is
        check(Instant.now());
    }

    /** PW-6: nothing half done. */
    @Test
    void directoryThatIsAwayLeavesTheCheckGood() {
        make(DESK, 3).statusCode(503).header("Retry-After", "5").body("type", endsWith("/directory-away"));
        assertThat(count("outbox")).isZero();
        assertThat(count("message")).isZero();
        assertThat(count("password_reset where state = 'CHECKED'")).isEqualTo(1);
    }

    @Test
    void checkOfSomebodyElseDoesNotExist() {
        String foreign = make(COLLEAGUE, 3).statusCode(404).extract().asString();
        jdbi.useHandle(handle -> handle.execute("truncate password_reset"));
        String unknown = make(COLLEAGUE, 3).statusCode(404).extract().asString();
        assertThat(foreign).isEqualTo(unknown);
    }

    @Test
    void roleThatHasEndedMakesNothing() {
        jdbi.useHandle(handle -> handle.execute("truncate directory_role"));
        make(DESK, 3).statusCode(403);
    }

    /** SI-2. */
    @Test
    void cardOfLevelTwoMakesNothing() {
        make(DESK, 2).statusCode(403).body("type", endsWith("/assurance-level-too-low"));
    }

    @Test
    void nobodyMakesAnythingWhileRightsCannotBeChecked() {
        beat(Duration.ofSeconds(6));
        make(DESK, 3).statusCode(503).body("type", endsWith("/rights-not-current"));
    }

    /** AS-5. */
    @Test
    void whoeverIsStoppedGetsNoPassword() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into directory_block (identity_id, organization_id, block_id, blocked_by, blocked_at)
                        values (:person, :organization, gen_random_uuid(), :person, now())
                        """)
                .bind("person", PERSON)
                .bind("organization", ORGANIZATION)
                .execute());
        make(DESK, 3).statusCode(409).body("type", endsWith("/access-blocked"));
    }

    @Test
    void oldCheckIsRefused() {
        jdbi.useHandle(
                handle -> handle.execute("update password_reset set checked_at = now() - interval '16 minutes'"));
        make(DESK, 3).statusCode(409).body("type", endsWith("/check-too-old"));
    }

    @Test
    void sameCheckComingTwiceIsOne() {
        jdbi.useHandle(handle -> handle.execute("update password_reset set state = 'MADE'"));
        check(Instant.now());
        make(DESK, 3).statusCode(409).body("type", endsWith("/check-spent"));
    }

    @Test
    void employeeAndManagerAreToldAndItIsOnRecord() {
        var session = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        record.made(resets.findById(CHECK), new Actor(DESK, ORGANIZATION, session, 3), Instant.now()));
        assertThat(recipients("PASSWORD_RESET")).containsExactly(PERSON);
        assertThat(recipients("PASSWORD_RESET_FOR_STAFF")).containsExactly(MANAGER);
        assertThat(count("outbox where event_type = 'notification.password-reset.v1'"))
                .isEqualTo(1);
        assertThat(count("audit_row where session_id = '" + session + "' and action = 'password.reset'"
                        + " and subject_id = '" + PERSON + "' and resting_on = 'caller-check/" + CHECK + "'"))
                .isEqualTo(1);
    }

    private ValidatableResponse make(UUID viewer, int level) {
        return given().auth()
                .oauth2(TokenIssuer.token(viewer, ORGANIZATION, UUID.randomUUID(), level))
                .contentType(ContentType.JSON)
                .body(Map.of("checkId", CHECK))
                .post("/notification/v1/password-resets")
                .then();
    }

    private void check(Instant at) {
        var checked = new CallerChecked(CHECK, ORGANIZATION, PERSON, PERSON, DESK, at);
        QuarkusTransaction.requiringNew()
                .run(() -> intake.handle(List.of(new Received<>(UUID.randomUUID(), checked, false))));
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

    private List<UUID> recipients(String template) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select recipient_id from message where template = :template")
                        .bind("template", template)
                        .mapTo(UUID.class)
                        .list());
    }

    private long count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(Long.class)
                .one());
    }
}
