package org.accessportal.notification.personaldata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.personaldata.Retention;
import org.accessportal.platform.testing.PersonalDataCheck;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** GO-4: the extract holds everything, for those whom it is for. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class NotificationPersonalDataTest {

    private static final UUID ORGANIZATION = new UUID(4, 1);
    private static final UUID AUDITOR = new UUID(4, 2);

    @Inject
    NotificationPersonalData personalData;

    @Inject
    Retention retention;

    @Inject
    Jdbi jdbi;

    @Test
    void everyTableIsInItOrLeftOutOnPurpose() {
        PersonalDataCheck.holdsEveryTable(jdbi, personalData);
    }

    @Test
    void everybodyGetsTheirOwnOnRecord() {
        UUID person = person(true);
        extract(person, person, 3).statusCode(200).body("service", equalTo("notification"));
        assertThat(extracts(person)).isEqualTo(1);
        extract(person, person, 2).statusCode(403);
        assertThat(extracts(person)).isEqualTo(1);
    }

    /** ID-9: an auditor gets what is about others, but nothing about who is protected, or works elsewhere. */
    @Test
    void auditorGetsThatOfOthersWhoAreNotProtected() {
        jdbi.useHandle(handle -> {
            handle.execute("delete from directory_role where identity_id = ?", AUDITOR);
            handle.execute("insert into directory_role values (?, ?, 'AUDITOR', null)", AUDITOR, ORGANIZATION);
        });
        extract(AUDITOR, person(false), 3).statusCode(200);
        String hidden =
                extract(AUDITOR, person(true), 3).statusCode(404).extract().asString();
        String unknown =
                extract(AUDITOR, UUID.randomUUID(), 3).statusCode(404).extract().asString();
        assertThat(hidden).isEqualTo(unknown);
        extract(person(false), person(false), 3).statusCode(403);
    }

    @Test
    void mailsAreErasedAfterAYear() {
        UUID old = message(366);
        UUID young = message(364);
        retention.eraseWhatIsOver();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, old.toString())).isEmpty();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, young.toString())).contains("message", "message_object");
    }

    @Test
    void noticesOfEndsAreErasedAYearAfterTheEnd() {
        UUID old = endingNotice(367);
        UUID young = endingNotice(363);
        retention.eraseWhatIsOver();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, old.toString())).isEmpty();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, young.toString())).contains("ending_notice");
    }

    private UUID endingNotice(int daysAgo) {
        UUID engagement = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into ending_notice values (:engagement, cast(now() - make_interval(days => :days) as date),
                          14, now())
                        """)
                .bind("engagement", engagement)
                .bind("days", daysAgo)
                .execute());
        return engagement;
    }

    private UUID message(int daysAgo) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into message (id, message_key, template, organization_id, recipient_id, digest, state,
                              next_attempt_at, made_at)
                            values (:id, :id, 'PASSWORD_RESET', :organization, :id, false, 'SENT', now(),
                              now() - make_interval(days => :days))
                            """)
                    .bind("id", id)
                    .bind("organization", ORGANIZATION)
                    .bind("days", daysAgo)
                    .execute();
            handle.execute("insert into message_object values (?, ?, null)", id, UUID.randomUUID());
        });
        return id;
    }

    private UUID person(boolean isProtected) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle ->
                handle.execute("insert into directory_identity values (?, ?, 1, ?)", id, ORGANIZATION, isProtected));
        return id;
    }

    private static ValidatableResponse extract(UUID viewer, UUID person, int level) {
        return given().auth()
                .oauth2(TokenIssuer.token(viewer, ORGANIZATION, UUID.randomUUID(), level))
                .contentType(ContentType.JSON)
                .body(Map.of("identityId", person))
                .post("/notification/v1/data-extracts")
                .then();
    }

    private long extracts(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from audit_row where action = 'extract.made' and subject_id = :person")
                .bind("person", person)
                .mapTo(Long.class)
                .one());
    }
}
