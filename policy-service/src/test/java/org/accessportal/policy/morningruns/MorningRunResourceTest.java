package org.accessportal.policy.morningruns;

import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyFixture.ADMINISTRATOR;
import static org.accessportal.policy.PolicyFixture.EMPLOYEE;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.accessportal.policy.PolicyFixture.OTHER_ORGANIZATION;
import static org.accessportal.policy.morningruns.MorningRunDriver.HOSPITAL;
import static org.accessportal.policy.morningruns.MorningRunDriver.RUNS;
import static org.accessportal.policy.morningruns.MorningRunDriver.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.accessportal.platform.testing.Broken;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PO-3: system administrators set when an administration's changes take effect; the run is carried out once a day. */
@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class MorningRunResourceTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @Inject
    PolicyFixture fixture;

    @Inject
    MorningRunDriver mornings;

    @BeforeEach
    void aHospital() {
        fixture.begin();
    }

    @Test
    @DisplayName("PO-3: by default changes take effect at once, and everybody can read that")
    void byDefaultAtOnce() {
        as(EMPLOYEE)
                .get(RUNS)
                .then()
                .statusCode(200)
                .body("administrationCode", equalTo(List.of("210")))
                .body("[0].setTime", nullValue())
                .body("[0].nextAt", nullValue());
        as(EMPLOYEE, OTHER_ORGANIZATION).get(RUNS).then().statusCode(200).body("", empty());
    }

    @Test
    @DisplayName("PO-3: a time is set, changed and taken away, by who has seen the current version; it is on record")
    void setChangedAndTakenAway() {
        put("\"0\"", "06:00")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("setTime", equalTo("06:00"))
                .body("nextAt", notNullValue());
        var id = mornings.id();
        put("\"0\"", "07:00").statusCode(412);
        put("\"1\"", "07:30").statusCode(200).body("setTime", equalTo("07:30"));
        put("\"2\"", null).statusCode(200).body("setTime", nullValue()).body("nextAt", nullValue());
        put("\"3\"", "06:00").statusCode(200);
        assertThat(mornings.id()).isEqualTo(id);
        assertThat(fixture.audited(id))
                .containsExactly("morning-run.set", "morning-run.set", "morning-run.set", "morning-run.set");
    }

    @Test
    @DisplayName("PO-3: only a system administrator sets it; unknown administrations are 404")
    void whoMaySet() {
        for (var other : List.of(KEEPER, EMPLOYEE)) {
            as(other)
                    .header("If-Match", "\"0\"")
                    .body("{\"setTime\": \"06:00\"}")
                    .put(HOSPITAL)
                    .then()
                    .statusCode(403);
        }
        as(ADMINISTRATOR).get(RUNS + "/999").then().statusCode(404);
        as(ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body("{\"setTime\": \"06:00\"}")
                .put(RUNS + "/999")
                .then()
                .statusCode(404);
        as(EMPLOYEE, OTHER_ORGANIZATION).get(HOSPITAL).then().statusCode(404);
    }

    @ParameterizedTest
    @DisplayName("PO-3: what is no time of the day is refused with its field")
    @ValueSource(strings = {"24:00", "6:00", "06:60", "06:00:30", "six", ""})
    void noTime(String time) {
        put("\"0\"", time).statusCode(422).body("violations[0].field", endsWith("setTime"));
    }

    @Test
    @DisplayName(
            "PO-3: of two replicas one carries the run out; it is on record once, also after a stop over the set time")
    void onceWithTwoReplicas() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            carriedOutOnceBy(mornings::tick);
        }
    }

    @Test
    @DisplayName("PO-3: the race finds a clock that looks before it locks")
    void raceFindsUnlockedClocks() throws Exception {
        Broken.isFound(20, () -> carriedOutOnceBy(mornings::tickCarelessly));
    }

    private Void carriedOutOnceBy(Consumer<Instant> replica) throws Exception {
        fixture.begin();
        Instant afterAStop = mornings.set("06:00").plus(Duration.ofDays(2)).plusSeconds(3_600);
        var start = new CyclicBarrier(2);
        Callable<Void> one = () -> {
            start.await();
            replica.accept(afterAStop);
            return null;
        };
        try (var replicas = Executors.newFixedThreadPool(2)) {
            for (Future<Void> done : replicas.invokeAll(List.of(one, one))) {
                done.get();
            }
        }
        replica.accept(afterAStop.plusSeconds(10));
        assertThat(fixture.audited(mornings.id())).containsOnlyOnce("morning-run.carried-out");
        return null;
    }
}
