package org.accessportal.notification.status;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RO-6: how the service is, for system administrators. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class StatusResourceTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID ADMINISTRATOR = new UUID(7, 1);
    private static final UUID AUDITOR = new UUID(7, 2);
    private static final UUID EMPLOYEE = new UUID(7, 3);

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void administratorAndAuditor() {
        empty();
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into directory_role values (?, ?, 'SYSTEM_ADMINISTRATOR', null)",
                    ADMINISTRATOR,
                    ORGANIZATION);
            handle.execute("insert into directory_role values (?, ?, 'AUDITOR', null)", AUDITOR, ORGANIZATION);
            handle.execute("insert into directory_identity values (?, ?, 0, false)", EMPLOYEE, ORGANIZATION);
        });
    }

    @AfterEach
    void empty() {
        jdbi.useHandle(
                handle -> handle.execute(
                        "truncate initial_password, message, message_object, directory_role, directory_identity, directory_heartbeat, outbox, dead_letter"));
    }

    @Test
    @DisplayName("RO-6: system administrators are told, and nobody else")
    void isForAdministrators() {
        asked(ADMINISTRATOR).statusCode(200).body("service", equalTo("notification"));
        asked(AUDITOR).statusCode(403);
        asked(EMPLOYEE).statusCode(403);
        given().get("/notification/v1/status").then().statusCode(401);
    }

    @Test
    @DisplayName("Without the beat nobody fetches a password, and the status says since when")
    void oldBeatStandsStill() {
        condition("beat", "STANDS_STILL");
    }

    @Test
    @DisplayName(
            "NO-1, PW-1: mails and notices of passwords are told of when they wait; nobody protected is counted (ID-9)")
    void tellsWhatWaits() {
        condition("mail", "WORKS");
        jdbi.useHandle(handle -> {
            handle.execute("""
                    insert into message (id, message_key, template, organization_id, recipient_id, digest, state, attempts,
                      next_attempt_at, made_at, last_error)
                    values (gen_random_uuid(), 'k', 'PASSWORD_WAITING', ?, ?, false, 'WAITING', 3, now(),
                      now() - interval '5 minutes', 'ConnectException')
                    """, ORGANIZATION, EMPLOYEE);
            handle.execute("""
                    insert into initial_password (id, account_id, activation, organization_id, identity_id, engagement_id,
                      resource_id, state, notified, since)
                    values (gen_random_uuid(), gen_random_uuid(), 1, ?, ?, gen_random_uuid(), gen_random_uuid(), 'WAITING',
                      false, now() - interval '1 hour')
                    """, ORGANIZATION, EMPLOYEE);
        });
        condition("mail", "WAITS").body("lines.find { it.what == 'mail' }.cause", equalTo("ConnectException"));
        condition("password-notices", "STANDS_STILL");
        jdbi.useHandle(handle -> handle.execute("update directory_identity set protected_identity = true"));
        condition("mail", "WORKS");
        condition("password-notices", "WORKS").body("lines.find { it.what == 'password-notices' }.count", equalTo(0));
    }

    private static ValidatableResponse condition(String what, String condition) {
        return asked(ADMINISTRATOR)
                .statusCode(200)
                .body("lines.find { it.what == '" + what + "' }.condition", equalTo(condition));
    }

    private static ValidatableResponse asked(UUID person) {
        return given().auth()
                .oauth2(TokenIssuer.token(person, ORGANIZATION))
                .get("/notification/v1/status")
                .then();
    }
}
