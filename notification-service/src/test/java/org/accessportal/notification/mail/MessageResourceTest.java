package org.accessportal.notification.mail;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** NO-1: the queue is visible, to those who look after it. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class MessageResourceTest {

    private static final UUID ORGANIZATION = new UUID(0, 3);
    private static final UUID OTHER_ORGANIZATION = new UUID(0, 4);
    private static final UUID ADMINISTRATOR = new UUID(2, 1);
    private static final UUID RECIPIENT = new UUID(2, 2);
    private static final UUID PROTECTED = new UUID(2, 3);

    @Inject
    Jdbi jdbi;

    @Inject
    Messages messages;

    @BeforeEach
    void messagesToSeveral() {
        jdbi.useHandle(handle -> {
            handle.execute("truncate message cascade");
            handle.execute("truncate directory_role, directory_identity");
            handle.execute(
                    "insert into directory_role values (?, ?, 'SYSTEM_ADMINISTRATOR', null)",
                    ADMINISTRATOR,
                    ORGANIZATION);
            handle.execute("insert into directory_identity values (?, ?, 1, true)", PROTECTED, ORGANIZATION);
        });
        tell(ORGANIZATION, RECIPIENT);
        tell(ORGANIZATION, PROTECTED);
        tell(OTHER_ORGANIZATION, new UUID(2, 4));
    }

    /** ID-9: a message to a protected person would betray that there is one. */
    @Test
    void administratorSeesTheQueueButNobodyProtected() {
        list(ADMINISTRATOR, "")
                .statusCode(200)
                .body("items.recipientId", contains(RECIPIENT.toString()))
                .body("items.state", contains("WAITING"));
    }

    @Test
    void queueIsFilteredByState() {
        list(ADMINISTRATOR, "?state=UNDELIVERABLE").statusCode(200).body("items", hasSize(0));
        jdbi.useHandle(
                handle -> handle.execute("update message set state = 'UNDELIVERABLE', last_error = 'NO_ADDRESS'"));
        list(ADMINISTRATOR, "?state=UNDELIVERABLE").body("items.lastError", contains("NO_ADDRESS"));
    }

    @Test
    void nobodyElseSeesTheQueue() {
        list(RECIPIENT, "").statusCode(403);
    }

    private void tell(UUID organization, UUID recipient) {
        var occasion = new Messages.Occasion("account/1", organization, recipient, new UUID(8, 8), null);
        QuarkusTransaction.requiringNew().run(() -> messages.add(Template.PASSWORD_TO_FETCH, List.of(occasion)));
    }

    private static ValidatableResponse list(UUID viewer, String query) {
        return given().auth()
                .oauth2(TokenIssuer.token(viewer, ORGANIZATION, UUID.randomUUID(), 3))
                .get("/notification/v1/messages" + query)
                .then();
    }
}
