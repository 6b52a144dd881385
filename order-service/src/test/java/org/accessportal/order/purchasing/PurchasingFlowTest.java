package org.accessportal.order.purchasing;

import static io.restassured.RestAssured.given;
import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.ATTESTER;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.webhooks.SignedMessage;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PurchasingFlowTest.Profile.class)
class PurchasingFlowTest {

    /** As the other tests, beside a purchasing system. */
    public static final class Profile implements QuarkusTestProfile {

        private final OrderTestProfile usual = new OrderTestProfile();

        @Override
        public Map<String, String> getConfigOverrides() {
            return usual.getConfigOverrides();
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return Stream.concat(
                            usual.testResources().stream(),
                            Stream.of(new TestResourceEntry(PurchasingSystemStandIn.class)))
                    .toList();
        }
    }

    private static final String YES = "{\"verdict\": \"APPROVED\"}";
    private static final String NO = "{\"verdict\": \"REJECTED\", \"reason\": \"Utanför budget\"}";
    private static final String PAID = "\"approvals\": [], \"attestation\": \"ALWAYS\", \"priceMonthly\": 9900";

    @Inject
    Jdbi jdbi;

    @Inject
    AnnouncementWorker worker;

    private String line = "";

    @BeforeEach
    void aLineThatAwaitsThePurchasingSystem() {
        new OrderFixture(jdbi).set();
        jdbi.useHandle(handle -> handle.execute("truncate attestation_request"));
        PurchasingSystemStandIn.goAway(false);
        PurchasingSystemStandIn.TAKEN.clear();
        as(ADMINISTRATOR)
                .body("""
                        {"name": "1042", "costResponsibilityNumbers": ["1042"], "system": "marknadsplatsen",
                         "attesters": [{"identityId": "%s"}]}""".formatted(ATTESTER))
                .post("/order/v1/attest-lists")
                .then()
                .statusCode(201);
        line = sent(MANAGER, line(ANNA, resource("plus", PAID), null)).getFirst();
    }

    @Test
    @DisplayName("AP-2: the system is told, signed and without names; its yes lets the line go on")
    void yesOfTheSystemLetsTheLineGoOn() {
        as(MANAGER)
                .get("/order/v1/lines/" + line)
                .then()
                .body("line.state", equalTo("AWAITING_ATTESTATION"))
                .body("steps.system", contains("marknadsplatsen"));
        assertThat(worker.announceNext()).isEqualTo(1);
        assertThat(worker.announceNext()).isZero();
        assertThat(PurchasingSystemStandIn.TAKEN)
                .singleElement()
                .asString()
                .contains("attestation.requested", request(), "\"costResponsibilityNumber\":\"1042\"", "9900")
                .doesNotContain(ANNA.toString(), MANAGER.toString());

        answer(YES).statusCode(200).body("lineState", equalTo("BEING_DELIVERED"));
        as(MANAGER)
                .get("/order/v1/lines/" + line)
                .then()
                .body("steps.state", contains("APPROVED"))
                .body("steps[0].decidedBy", nullValue());
        assertThat(text("select details from audit_row where action = 'attestation.answered'"))
                .isEqualTo("marknadsplatsen APPROVED");
    }

    @Test
    @DisplayName("AP-2: a double answer changes nothing, another one is told what was decided")
    void doubleAndContraryAnswers() {
        answer(NO).statusCode(200).body("lineState", equalTo("REJECTED"));
        answer(NO).statusCode(200).body("verdict", equalTo("REJECTED")).body("lineState", nullValue());
        answer(YES).statusCode(409).body("detail", containsString("REJECTED by marknadsplatsen"));
    }

    @Test
    @DisplayName(
            "AP-2, AP-5: who decides in the portal is first; the system is told, and its late answer changes nothing")
    void lateAnswer() {
        String step = text("select id::text from approval_step where state = 'AWAITS'");
        as(ATTESTER)
                .body("{\"decision\": \"APPROVED\"}")
                .post("/order/v1/approvals/" + step + "/decision")
                .then()
                .statusCode(200);
        answer(NO).statusCode(409);
        assertThat(worker.announceNext()).isEqualTo(1);
        assertThat(PurchasingSystemStandIn.TAKEN).singleElement().asString().contains("attestation.withdrawn");
        assertThat(text("select state from order_line")).isEqualTo("BEING_DELIVERED");
    }

    @Test
    @DisplayName("AP-2: forged, old and unknown answers, and such that break a rule, change nothing")
    void forgedAndUnknownAnswers() {
        answer(request(), YES, "another-secret-of-enough-characters", 0).statusCode(401);
        answer(request(), YES, PurchasingSystemStandIn.SECRET, -600).statusCode(401);
        answer(UUID.randomUUID().toString(), YES, PurchasingSystemStandIn.SECRET, 0)
                .statusCode(404);
        given().contentType("application/json")
                .body(YES)
                .post("/order/v1/attestation-requests/" + request() + "/answer")
                .then()
                .statusCode(401);
        answer("{\"verdict\": \"REJECTED\"}").statusCode(422).body("violations.field", contains("reason"));
        answer("{\"verdict\": \"APPROVED\", \"by\": \"me\"}").statusCode(400);
        answer("{\"verdict\": \"MAYBE\"}").statusCode(400);
        answer("{\"verdict\": \"REJECTED\", \"reason\": \"Se 19900101-9802\"}").statusCode(422);
        assertThat(text("select state from order_line")).isEqualTo("AWAITING_ATTESTATION");
    }

    @Test
    @DisplayName("PR-2: a system that is away is told later")
    void systemThatIsAwayIsToldLater() {
        PurchasingSystemStandIn.goAway(true);
        worker.announceNext();
        assertThat(text("select last_error from attestation_request")).contains("503");
        as(ADMINISTRATOR)
                .get("/order/v1/status")
                .then()
                .statusCode(200)
                .body("lines.find { it.what == 'announcements' }.of", equalTo("marknadsplatsen"))
                .body("lines.find { it.what == 'announcements' }.cause", containsString("503"));
        as(MANAGER).get("/order/v1/status").then().statusCode(403);
        PurchasingSystemStandIn.goAway(false);
        jdbi.useHandle(handle -> handle.execute("update attestation_request set next_attempt_at = now()"));
        assertThat(worker.announceNext()).isEqualTo(1);
        assertThat(PurchasingSystemStandIn.TAKEN).hasSize(1);
    }

    @Test
    @DisplayName("AP-2: a list without attesters needs a system; the keeper sees which there are")
    void listWithoutAttestersNeedsASystem() {
        as(ADMINISTRATOR)
                .body("{\"name\": \"leer\", \"costResponsibilityNumbers\": [\"1\"], \"attesters\": []}")
                .post("/order/v1/attest-lists")
                .then()
                .statusCode(422)
                .body("violations.field", contains("attesters"));
        as(MANAGER)
                .get("/order/v1/purchasing-systems")
                .then()
                .statusCode(200)
                .body("name", contains("Marknadsplatsen"));
    }

    private ValidatableResponse answer(String body) {
        return answer(request(), body, PurchasingSystemStandIn.SECRET, 0);
    }

    private static ValidatableResponse answer(String request, String body, String secret, int secondsOff) {
        var message =
                new SignedMessage("msg-" + UUID.randomUUID(), Instant.now().getEpochSecond() + secondsOff, body);
        return given().contentType("application/json")
                .header(SignedMessage.ID, message.id())
                .header(SignedMessage.TIMESTAMP, message.timestamp())
                .header(SignedMessage.SIGNATURE, message.signature(secret))
                .body(body)
                .post("/order/v1/attestation-requests/" + request + "/answer")
                .then();
    }

    private String request() {
        return text("select id::text from attestation_request");
    }

    private String text(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}
