package org.accessportal.policy.policies;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.POLICIES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyFixture.EMPLOYEE;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.accessportal.policy.PolicyFixture.START;
import static org.accessportal.policy.PolicyFixture.WARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.TwoAdministratorsProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Steps with a day, and the clock that takes them (PO-6); what concerns more than one person takes two. */
@QuarkusTest
@TestProfile(TwoAdministratorsProfile.class)
class PlannedStepResourceTest {

    private static final UUID SECOND = new UUID(2, 7);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @Inject
    PolicyFixture fixture;

    @Inject
    DueSteps due;

    @Inject
    Clock now;

    @Inject
    Jdbi jdbi;

    private LocalDate day;
    private String address;

    @BeforeEach
    void oneNurseAndADraft() {
        fixture.begin();
        fixture.role(SECOND, "POLICY_ADMINISTRATOR", "210");
        day = PortalTime.today(now).plusDays(5);
        nurses(1);
        address = drafted(account("Konto", NURSES, "bas"));
    }

    @Test
    @DisplayName(
            "PO-6: a planned activation is seen on the policy and in the list by who keeps it, and changes nothing")
    void planned() {
        posted(KEEPER, address + "/activation", onDay())
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("activeVersion", nullValue())
                .body("actions", contains("REFUSE"))
                .body("proposals[0].state", equalTo("PLANNED"))
                .body("proposals[0].day", equalTo(day.toString()))
                .body("proposals[0].concerned", equalTo(1));
        assertListed(KEEPER, 1);
        assertListed(EMPLOYEE, 0);
        as(KEEPER)
                .get(POLICIES + "?planned=true")
                .then()
                .body("items[0].planned.day", equalTo(day.toString()))
                .body("items[0].planned.state", equalTo("PLANNED"));
        posted(SECOND, address + "/retirement", REASON)
                .statusCode(409)
                .body("type", endsWith("/problems/proposal-waiting"));
        posted(SECOND, address + "/proposals/1/refusal", "{\"reason\": \"skjuts upp\"}")
                .statusCode(200)
                .body("proposals[0].state", equalTo("WITHDRAWN"))
                .body("proposals[0].decisionReason", equalTo("skjuts upp"));
        assertListed(KEEPER, 0);
        tick(day);
        assertState("DRAFT", "WITHDRAWN");
        assertThat(audited()).containsExactly("policy.drafted", "policy.planned", "policy.withdrawn");
    }

    @Test
    @DisplayName("PO-6: a day that has begun, or is more than a year ahead, is refused with field and rule")
    void daysOutOfRange() {
        LocalDate today = PortalTime.today(now);
        for (LocalDate wrong : List.of(today, today.plusYears(1).plusDays(1))) {
            posted(KEEPER, address + "/activation", onDay(wrong))
                    .statusCode(422)
                    .body("type", endsWith("/problems/day-out-of-range"))
                    .body("violations[0].field", equalTo("day"))
                    .body("violations[0].rule", equalTo("PO-6"));
        }
        as(KEEPER).get(address + "/effect?step=ACTIVATE&day=" + today).then().statusCode(422);
        as(KEEPER).get(address + "/effect?step=ROLL_BACK&day=" + day).then().statusCode(422);
    }

    @Test
    @DisplayName("PO-6: the effect shown is that of the chosen day: who has left by then is not in it")
    void effectOfTheDay() {
        var leaving =
                new Engagement(new UUID(8, 2), WARD, "210", "1000", "SSK", "T", "A", START, day.minusDays(1), true);
        fixture.arrive(Topic.IDENTITIES, fixture.person(new UUID(9, 2), leaving));
        as(KEEPER).get(address + "/effect?step=ACTIVATE").then().body("concerned", equalTo(2));
        as(KEEPER).get(address + "/effect?step=ACTIVATE&day=" + day).then().body("concerned", equalTo(1));
        posted(KEEPER, address + "/activation", onDay()).body("proposals[0].state", equalTo("PLANNED"));
    }

    @Test
    @DisplayName("PO-6: at the first minute of its day in Sweden it is taken, and not before")
    void takenAtMidnight() {
        posted(KEEPER, address + "/activation", onDay()).statusCode(200);
        Instant midnight = day.atStartOfDay(PortalTime.ZONE).toInstant();
        tick(midnight.minusSeconds(1));
        assertState("DRAFT", "PLANNED");
        tick(midnight);
        assertState("ACTIVE", "TAKEN");
        as(KEEPER)
                .get(address)
                .then()
                .body("changedBy", equalTo(KEEPER.toString()))
                .body("reason", equalTo("prov"));
        tick(midnight.plusSeconds(10));
        assertThat(audited()).containsExactly("policy.drafted", "policy.planned", "policy.activated");

        posted(KEEPER, address + "/retirement", onDay()).statusCode(200);
        tick(midnight.plus(Duration.ofDays(3))); // the service stood still over several midnights
        assertState("RETIRED", "TAKEN");
    }

    @Test
    @DisplayName("PO-6: over the limit it takes the second yes before the day, and lapses without")
    void secondYesOrLapse() {
        nurses(2);
        posted(KEEPER, address + "/activation", onDay()).body("proposals[0].state", equalTo("PROPOSED"));
        tick(day);
        assertState("DRAFT", "LAPSED");
        posted(SECOND, address + "/proposals/1/confirmation", "").statusCode(409);

        posted(KEEPER, address + "/activation", onDay()).statusCode(200);
        posted(SECOND, address + "/proposals/2/confirmation", "")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("proposals[1].state", equalTo("PLANNED"));
        tick(day);
        as(KEEPER).get(address).then().body("state", equalTo("ACTIVE")).body("changedBy", equalTo(SECOND.toString()));
        assertThat(audited()).contains("policy.proposed", "policy.lapsed", "policy.confirmed", "policy.activated");
    }

    @Test
    @DisplayName("PO-6: what has come to concern more people than were agreed to is held until a second one says yes")
    void heldForMorePeople() {
        posted(KEEPER, address + "/activation", onDay()).body("proposals[0].state", equalTo("PLANNED"));
        nurses(3);
        tick(day);
        tick(day);
        assertState("DRAFT", "HELD");
        as(KEEPER)
                .get(address)
                .then()
                .body("proposals[0].heldFor", equalTo("MORE_CONCERNED"))
                .body("proposals[0].concerned", equalTo(3));
        as(SECOND).get(POLICIES + "?awaitsMe=true").then().body("total", equalTo(1));
        posted(KEEPER, address + "/proposals/1/confirmation", "").statusCode(403);
        posted(SECOND, address + "/proposals/1/confirmation", "").statusCode(200);
        assertState("ACTIVE", "CONFIRMED");
        assertThat(audited())
                .containsSubsequence("policy.planned", "policy.held")
                .contains("policy.activated");
    }

    @Test
    @DisplayName("PO-6: what a rule has come to stand in the way of is held, and told why when it is confirmed")
    void heldForARule() {
        posted(KEEPER, address + "/activation", onDay()).statusCode(200);
        fixture.arrive(Topic.RESOURCES, fixture.account(true));
        tick(day);
        assertState("DRAFT", "HELD");
        as(KEEPER).get(address).then().body("proposals[0].heldFor", equalTo("NOT_POSSIBLE"));
        posted(SECOND, address + "/proposals/1/confirmation", "").statusCode(422);
        posted(SECOND, address + "/proposals/1/refusal", REASON).statusCode(200);
    }

    @Test
    @DisplayName("PO-6: of two replicas one takes the step; it is on record once")
    void onceWithTwoReplicas() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            takenOnceBy(
                    () -> clockAt(day.atStartOfDay(PortalTime.ZONE).toInstant()).tick());
        }
    }

    @Test
    @DisplayName("PO-6: the race finds a clock that looks before it locks")
    void raceFindsUnlockedClocks() throws Exception {
        Broken.isFound(20, () -> takenOnceBy(this::tickUnlocked));
    }

    private UUID takenOnceBy(Runnable replica) throws Exception {
        oneNurseAndADraft();
        posted(KEEPER, address + "/activation", onDay()).statusCode(200);
        var start = new CyclicBarrier(2);
        Callable<Void> one = () -> {
            start.await();
            replica.run();
            return null;
        };
        try (var replicas = Executors.newFixedThreadPool(2)) {
            for (Future<Void> done : replicas.invokeAll(List.of(one, one))) {
                done.get();
            }
        }
        assertThat(audited()).containsExactly("policy.drafted", "policy.planned", "policy.activated");
        return policyId();
    }

    /** What a careless clock would do: look, and then write. */
    private void tickUnlocked() {
        UUID policy = policyId();
        if (due.due(day).contains(policy)) {
            jdbi.useHandle(
                    handle -> handle.execute("update policy_proposal set state = 'TAKEN' where policy_id = ?", policy));
            jdbi.useHandle(handle -> handle.execute("""
                    insert into audit_row (id, occurred_at, action, object_id, details)
                    values (gen_random_uuid(), now() + interval '1 hour', 'policy.activated', ?, '')
                    """, policy));
        }
    }

    private void nurses(int count) {
        for (int i = 1; i <= count; i++) {
            fixture.arrive(Topic.IDENTITIES, fixture.person(new UUID(9, i), fixture.nurse(new UUID(8, i), true)));
        }
    }

    private void tick(LocalDate onDay) {
        tick(onDay.atStartOfDay(PortalTime.ZONE).toInstant());
    }

    private void tick(Instant at) {
        clockAt(at).tick();
    }

    private StepClock clockAt(Instant at) {
        return new StepClock(due, Clock.fixed(at, PortalTime.ZONE));
    }

    private void assertState(String state, String proposal) {
        as(KEEPER).get(address).then().body("state", equalTo(state)).body("proposals[-1].state", equalTo(proposal));
    }

    private static void assertListed(UUID reader, int count) {
        as(reader).get(POLICIES + "?planned=true").then().body("total", equalTo(count));
        if (count == 0) {
            as(reader).get(POLICIES).then().body("items.planned.findAll { it != null }", empty());
        }
    }

    private List<String> audited() {
        return fixture.audited(policyId());
    }

    private UUID policyId() {
        return UUID.fromString(address.substring(POLICIES.length() + 1));
    }

    private String onDay() {
        return onDay(day);
    }

    private static String onDay(LocalDate day) {
        return "{\"day\": \"%s\", \"reason\": \"prov\"}".formatted(day);
    }
}
