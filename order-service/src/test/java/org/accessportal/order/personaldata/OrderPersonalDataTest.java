package org.accessportal.order.personaldata;

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
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.personaldata.Retention;
import org.accessportal.platform.testing.PersonalDataCheck;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** GO-4: the extract holds everything, for those whom it is for. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class OrderPersonalDataTest {

    private static final UUID ORGANIZATION = new UUID(4, 1);
    private static final UUID AUDITOR = new UUID(4, 2);

    @Inject
    OrderPersonalData personalData;

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
        extract(person, person, 3).statusCode(200).body("service", equalTo("order"));
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
    void draftsAreErasedAfterAYearAndAnswersTwoYearsAfterTheEnd() {
        UUID draft = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into orders values (?, 0, ?, ?, 'DRAFT', '[]', '{}', now() - interval '366 days', null)",
                draft,
                ORGANIZATION,
                AUDITOR));
        line("Old words", 731);
        line("Young words", 729);
        retention.eraseWhatIsOver();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, draft.toString())).isEmpty();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, "Old words")).isEmpty();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, "Young words"))
                .containsExactlyInAnyOrder("order_line", "line_entry");
    }

    private void line(String words, int endedDaysAgo) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into order_line (id, version, case_number, order_id, organization_id, sender_id, recipient_id,
                              engagement_id, unit_id, resource_id, action, starts_on, urgent, form, need, price_once,
                              price_monthly, answer_within_days, unmet, state, since, sent_at, expected_on, desired_revision)
                            values (:id, 0, 1, :id, :organization, :id, :id, :id, :id, :id, 'NEW', (now() at time zone 'Europe/Stockholm')::date, false,
                              jsonb_build_array(:words), :words, 0, 0, 7, '{}', 'ENDED', now() - make_interval(days => :days),
                              now(), (now() at time zone 'Europe/Stockholm')::date, 0)
                            """)
                    .bind("id", id)
                    .bind("organization", ORGANIZATION)
                    .bind("words", words)
                    .bind("days", endedDaysAgo)
                    .execute();
            handle.execute("insert into line_entry values (?, 0, now(), 'ASKED', null, 'ENDED', ?)", id, words);
        });
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
                .post("/order/v1/data-extracts")
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
