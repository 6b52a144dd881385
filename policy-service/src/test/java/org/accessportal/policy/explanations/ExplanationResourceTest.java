package org.accessportal.policy.explanations;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyApi.put;
import static org.accessportal.policy.PolicyFixture.ACCOUNT;
import static org.accessportal.policy.PolicyFixture.ADMINISTRATOR;
import static org.accessportal.policy.PolicyFixture.EMPLOYEE;
import static org.accessportal.policy.PolicyFixture.GROUP;
import static org.accessportal.policy.PolicyFixture.HOSPITAL;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.accessportal.policy.PolicyFixture.ORGANIZATION;
import static org.accessportal.policy.PolicyFixture.START;
import static org.accessportal.policy.PolicyFixture.WARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.accessportal.policy.morningruns.MorningRunDriver;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PO-7: why, why not, and what would give it. */
@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class ExplanationResourceTest {

    private static final String DOCTORS = "{\"type\": \"title\", \"codes\": [\"LAK\"]}";
    private static final String DOCTORS_BY_THE_HOUR = "{\"type\": \"all\", \"criteria\": [" + DOCTORS
            + ", {\"type\": \"employmentForm\", \"codes\": [\"TIM\"]}]}";
    private static final UUID MANAGER = new UUID(2, 8);
    private static final UUID STRANGER = new UUID(2, 9);

    @Inject
    PolicyFixture fixture;

    @Inject
    MorningRunDriver mornings;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);

    @BeforeEach
    void aNurse() {
        fixture.begin();
        fixture.arrive(Topic.IDENTITIES, fixture.person(EMPLOYEE, fixture.nurse(new UUID(5, 1), true)));
        jdbi.useHandle(handle -> {
            handle.execute("delete from directory_manager");
            handle.execute(
                    "insert into directory_manager values (?, ?, ?, 'LINE_MANAGER', null, null)",
                    new UUID(5, 1),
                    EMPLOYEE,
                    MANAGER);
        });
    }

    @Test
    @DisplayName(
            "PO-7: every reason is told with its policy's version, the engagement and the criteria; the highest level wins")
    void everyReasonIsTold() {
        active(account("Vård bas", NURSES, "bas"));
        active(account("Vård plus", NURSES, "plus"));
        asked(MANAGER, ACCOUNT, null)
                .statusCode(200)
                .body("level", equalTo("plus"))
                .body("reasons.policy.name", contains("Vård bas", "Vård plus"))
                .body("reasons[0].policy.version", equalTo(1))
                .body("reasons[0].policy.criteria.type", equalTo("title"))
                .body("reasons[0].engagement.titleCode", equalTo("SSK"))
                .body("nearest", empty());
    }

    @Test
    @DisplayName("PO-7: why not: the nearest policies first, each with the criterion that failed and the value found")
    void nearestPoliciesAreTold() {
        active(account("Läkare per timme", DOCTORS_BY_THE_HOUR, "bas"));
        active(account("Läkare", DOCTORS, "bas"));
        asked(MANAGER, ACCOUNT, null)
                .body("level", nullValue())
                .body("reasons", empty())
                .body("nearest.policy.name", contains("Läkare", "Läkare per timme"))
                .body("nearest[0].changes", hasSize(1))
                .body("nearest[0].changes[0].criterion.codes", contains("LAK"))
                .body("nearest[0].changes[0].wanted", equalTo(true))
                .body("nearest[0].engagement.titleCode", equalTo("SSK"))
                .body("nearest[1].changes", hasSize(2));
        asked(MANAGER, GROUP, null).body("reasons", empty()).body("nearest", empty());
    }

    @Test
    @DisplayName("PO-3: an explanation tells that something about the person waits for the morning, and until when")
    void morningIsTold() {
        active(account("Vård bas", NURSES, "bas"));
        Instant next = mornings.set("06:00");
        asked(MANAGER, ACCOUNT, null).body("waitsUntil", nullValue());
        fixture.arrive(
                Topic.IDENTITIES,
                fixture.person(EMPLOYEE, fixture.nurse(new UUID(5, 1), true), fixture.nurse(new UUID(5, 2), false)));
        asked(MANAGER, ACCOUNT, null).body("waitsUntil", equalTo(next.toString()));
        asked(MANAGER, ACCOUNT, today.minusDays(1)).body("waitsUntil", nullValue());
    }

    @Test
    @DisplayName("PO-7: the same criterion in two places is one thing to change")
    void repeatedCriterionIsOneChange() {
        String repeated = "{\"type\": \"all\", \"criteria\": [" + DOCTORS + ", {\"type\": \"any\", \"criteria\": ["
                + DOCTORS + "]}]}";
        active(account("Läkare", repeated, "bas"));
        asked(MANAGER, ACCOUNT, null).body("nearest[0].changes", hasSize(1));
    }

    @Test
    @DisplayName("PO-7: on a past day the policies of that day count, on any day the engagements that run then")
    void anyDay() {
        String address = active(account("Vård", NURSES, "bas"));
        jdbi.useHandle(handle -> handle.execute(
                "update policy_change set changed_at = now() - interval '10 days' where state = 'ACTIVE'"));
        posted(KEEPER, address + "/retirement", REASON).statusCode(200);
        daysPass(30);
        asked(MANAGER, ACCOUNT, today).body("reasons", empty()).body("nearest", empty());
        asked(MANAGER, ACCOUNT, today.minusDays(2)).body("reasons.policy.name", contains("Vård"));
        asked(MANAGER, ACCOUNT, today.minusDays(12)).body("reasons", empty());
        active(account("Vård igen", NURSES, "bas"));
        asked(MANAGER, ACCOUNT, today.plusYears(1)).body("reasons.policy.name", contains("Vård igen"));
        jdbi.useHandle(handle -> handle.execute(
                "update directory_engagement set ends_on = ? where identity_id = ?", today.plusDays(5), EMPLOYEE));
        asked(MANAGER, ACCOUNT, today.plusDays(6))
                .body("reasons", empty())
                .body("nearest[0].runs", equalTo(false))
                .body("nearest[0].changes", empty());
    }

    @Test
    @DisplayName(
            "PO-7: a past day is explained by what was known then, before the catalogue said otherwise, or anything")
    void pastDayKnowsWhatWasKnownThen() {
        active(account("Vård", NURSES, "bas"));
        jdbi.useHandle(handle -> handle.execute("update policy_change set changed_at = now() - interval '60 days'"));
        daysPass(30);
        Engagement doctor = fixture.titled(fixture.nurse(new UUID(5, 1), true), "LAK");
        fixture.arrive(Topic.IDENTITIES, fixture.person(EMPLOYEE, doctor));
        daysPass(10);
        asked(MANAGER, ACCOUNT, today).body("reasons", empty()).body("nearest[0].engagement.titleCode", equalTo("LAK"));
        asked(MANAGER, ACCOUNT, today.minusDays(20)).body("reasons[0].engagement.titleCode", equalTo("SSK"));
        asked(MANAGER, ACCOUNT, today.minusDays(50)).body("reasons", empty()).body("nearest", empty());
    }

    @Test
    @DisplayName("AS-3: a past day is explained by the unit tree of that day, however units have moved since")
    void pastDayKnowsTheTreeOfThen() {
        String atTheHospital =
                "{\"type\": \"unit\", \"unitIds\": [\"%s\"], \"includingSubunits\": true}".formatted(HOSPITAL);
        active(account("På sjukhuset", atTheHospital, "bas"));
        jdbi.useHandle(handle -> handle.execute("update policy_change set changed_at = now() - interval '60 days'"));
        asked(MANAGER, ACCOUNT, null).body("reasons", hasSize(1));
        daysPass(30);
        UUID clinic = new UUID(4, 3);
        fixture.arrive(Topic.UNITS, fixture.unit(clinic, null), fixture.unit(WARD, clinic));
        fixture.arrive(Topic.UNITS, fixture.unit(WARD, clinic)); // again, without having moved
        daysPass(10);
        asked(MANAGER, ACCOUNT, today).body("reasons", empty());
        asked(MANAGER, ACCOUNT, today.minusDays(2)).body("reasons", empty());
        asked(MANAGER, ACCOUNT, today.minusDays(20)).body("reasons", hasSize(1));
        fixture.arrive(Topic.UNITS, fixture.unit(WARD, HOSPITAL));
        asked(MANAGER, ACCOUNT, today).body("reasons", hasSize(1));
        asked(MANAGER, ACCOUNT, today.minusDays(2)).body("reasons", empty());
        asked(MANAGER, ACCOUNT, today.minusDays(20)).body("reasons", hasSize(1));
    }

    @Test
    @DisplayName("GO-4: of whoever is erased, nothing that was known of past days remains")
    void erasedPeopleHaveNoPast() {
        fixture.arrive(Topic.IDENTITIES, fixture.person(EMPLOYEE, fixture.nurse(new UUID(5, 1), false)));
        assertThat(pastEngagements()).isPositive();
        fixture.arrive(Topic.IDENTITIES, fixture.erased(EMPLOYEE));
        assertThat(pastEngagements()).isZero();
    }

    private long pastEngagements() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from past_engagement")
                .mapTo(Long.class)
                .one());
    }

    /** Everything that is known of engagements and units was known, and changed, so many days earlier. */
    private void daysPass(int days) {
        jdbi.useHandle(handle -> {
            handle.execute("update engagement_since set known_since = known_since - make_interval(days => ?)", days);
            handle.execute("update past_engagement set known_until = known_until - make_interval(days => ?)", days);
            handle.execute("update past_unit set known_until = known_until - make_interval(days => ?)", days);
        });
    }

    @Test
    @DisplayName(
            "PO-6, PO-7: during a trial the version that applies at the person's unit is the reason, as of that day")
    void trialIsTheReasonAtItsUnit() {
        String address = active(account("Vård", NURSES, "bas"));
        put("\"2\"", address, account("Vård", NURSES, "plus")).statusCode(200);
        trial(address, HOSPITAL);
        asked(MANAGER, ACCOUNT, null)
                .body("reasons.policy.version", contains(2))
                .body("level", equalTo("plus"));
        posted(KEEPER, address + "/trial-ending", REASON).statusCode(200);
        asked(MANAGER, ACCOUNT, null).body("reasons.policy.version", contains(1));

        UUID clinic = new UUID(4, 3);
        fixture.arrive(Topic.UNITS, fixture.unit(clinic, null));
        trial(address, clinic);
        asked(MANAGER, ACCOUNT, null).body("reasons.policy.version", contains(1));
        posted(KEEPER, address + "/activation", REASON).statusCode(200);
        asked(MANAGER, ACCOUNT, null).body("reasons.policy.version", contains(2));
        posted(KEEPER, address + "/rollback", REASON).statusCode(200);
        asked(MANAGER, ACCOUNT, null).body("reasons.policy.version", contains(1));
    }

    private static void trial(String address, UUID unit) {
        posted(KEEPER, address + "/trial", "{\"unitId\": \"" + unit + "\", \"reason\": \"prov\"}")
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "PO-7, RO-1: it is told to the person, the manager and those who look after policies; to others nobody exists")
    void othersAreToldNothing() {
        active(account("Vård", NURSES, "bas"));
        for (UUID entitled : List.of(EMPLOYEE, MANAGER, ADMINISTRATOR, KEEPER)) {
            asked(entitled, ACCOUNT, null).statusCode(200).body("reasons", hasSize(1));
        }
        fixture.role(STRANGER, "POLICY_ADMINISTRATOR", "999");
        asked(STRANGER, ACCOUNT, null).statusCode(404);
        explained(MANAGER, new UUID(2, 99), ACCOUNT, null).statusCode(404);
        asked(MANAGER, new UUID(3, 99), null).statusCode(404);
        as(MANAGER).get("/policy/v1/explanations?resourceId=" + ACCOUNT).then().statusCode(422);
    }

    @Test
    @DisplayName("ID-9: a protected person is explained to the own manager alone, and that is on record")
    void protectedPeopleAreForTheirManager() {
        active(account("Vård", NURSES, "bas"));
        Identity nurse = fixture.person(EMPLOYEE, fixture.nurse(new UUID(5, 1), true));
        fixture.arrive(
                Topic.IDENTITIES,
                new Identity(EMPLOYEE, nurse.revision(), ORGANIZATION, true, false, nurse.engagements()));
        for (UUID other : List.of(ADMINISTRATOR, KEEPER, STRANGER)) {
            asked(other, ACCOUNT, null).statusCode(404);
        }
        long before = readings();
        asked(MANAGER, ACCOUNT, null).statusCode(200).body("reasons[0].engagement.from", equalTo(START.toString()));
        assertThat(readings()).isEqualTo(before + 1);
    }

    private long readings() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from audit_row where action = 'explanation.read' and actor_id = :actor")
                .bind("actor", MANAGER)
                .mapTo(Long.class)
                .one());
    }

    private static ValidatableResponse asked(UUID viewer, UUID resource, @Nullable LocalDate date) {
        return explained(viewer, EMPLOYEE, resource, date);
    }

    private static ValidatableResponse explained(UUID viewer, UUID person, UUID resource, @Nullable LocalDate date) {
        return as(viewer)
                .get("/policy/v1/explanations?identityId=" + person + "&resourceId=" + resource
                        + (date == null ? "" : "&date=" + date))
                .then();
    }
}
