package org.accessportal.identity.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.platform.testing.PostgresResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SI-4: integrating systems sign in by a secret of their own, and may what their scopes say. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class TokenResourceTest {

    @Test
    @DisplayName("SI-4: the right secret gives a bearer token for ten minutes at the most (RFC 6749, 5.1)")
    void secretGivesAToken() {
        asked("client_credentials", TestSystems.MAILER, TestSystems.secretOf(TestSystems.MAILER))
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", lessThanOrEqualTo(600));
    }

    @Test
    @DisplayName("SI-4: a wrong secret and an unknown system are refused in the same words")
    void wrongSecretIsRefused() {
        String wrong = refusal(TestSystems.MAILER, TestSystems.secretOf(TestSystems.IDLE));
        String unknown = refusal("nobody", TestSystems.secretOf(TestSystems.MAILER));
        assertThat(wrong).isEqualTo(unknown);
    }

    @Test
    @DisplayName("SI-4: no other grant is known; the problem names field and rule")
    void otherGrantsAreNotKnown() {
        asked("password", TestSystems.MAILER, TestSystems.secretOf(TestSystems.MAILER))
                .statusCode(422)
                .body("violations[0].field", equalTo("grant_type"))
                .body("violations[0].rule", equalTo("SI-4"));
    }

    @Test
    @DisplayName("SI-4: a system may what its scopes say, and nothing that is for people")
    void scopesSayWhatASystemMay() {
        assertThat(recipient(TestSystems.MAILER)).isEqualTo(404);
        assertThat(recipient(TestSystems.IDLE)).isEqualTo(403);
        given().header("Authorization", "Bearer " + token(TestSystems.MAILER))
                .get("/identity/v1/identities")
                .then()
                .statusCode(403);
    }

    /** What a system is answered that asks for the address of somebody who does not exist. */
    private static int recipient(String system) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + token(system))
                .body("{\"identityId\": \"" + UUID.randomUUID() + "\"}")
                .post("/identity/v1/mail-recipients")
                .statusCode();
    }

    private static String token(String system) {
        return asked("client_credentials", system, TestSystems.secretOf(system))
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** The refusal's words, without what tells one request from another. */
    private static String refusal(String system, String secret) {
        return asked("client_credentials", system, secret)
                .statusCode(401)
                .extract()
                .path("detail");
    }

    private static ValidatableResponse asked(String grant, String system, String secret) {
        return given().formParam("grant_type", grant)
                .formParam("client_id", system)
                .formParam("client_secret", secret)
                .post("/identity/v1/tokens")
                .then();
    }
}
