package org.accessportal.policy.entitlements;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.POLICIES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.body;
import static org.accessportal.policy.PolicyApi.group;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyApi.resource;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.accessportal.policy.PolicyFixture.START;
import static org.accessportal.policy.PolicyFixture.WARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState.Entitlement;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.accessportal.policy.morningruns.MorningRunDriver;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PO-3: where there is a morning run, the catalogue as it stands then decides the day; but nobody's leaving waits. */
@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class MorningRunFlowTest {

    private static final UUID ANNA = new UUID(9, 1);
    private static final UUID BO = new UUID(9, 2);

    @Inject
    PolicyFixture fixture;

    @Inject
    ReassessmentWorker worker;

    @Inject
    Recalculation recalculation;

    @Inject
    MorningRunDriver mornings;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private String policy;
    private Instant morning;

    @BeforeEach
    void annaIsANurse() {
        fixture.begin();
        policy = active(group("Grupp", NURSES));
        arrive(ANNA, nurse(1, "SSK", START, null));
        work();
        morning = mornings.set("06:00");
        assertThat(fixture.published()).hasSize(1);
    }

    @Test
    @DisplayName("PO-3: a newcomer whose first day is today, and who came after the run, waits for the next one")
    void newcomerWaits() {
        arrive(BO, nurse(2, "SSK", today, null));
        work();
        assertThat(fixture.published()).isEmpty();
        run();
        assertThat(given(BO)).extracting(Entitlement::from).containsExactly(today);
        assertNothingWaits();
    }

    @Test
    @DisplayName("PO-3: a change waits both ways, and only the last one is told")
    void changesWait() {
        arrive(ANNA, nurse(1, "USK", START, null));
        arrive(BO, nurse(2, "USK", START, null));
        arrive(BO, nurse(2, "SSK", START, null));
        assertThat(fixture.published()).isEmpty();
        run();
        List<Entitlements> published = fixture.published();
        assertThat(published).hasSize(2);
        assertThat(published).anySatisfy(state -> {
            assertThat(state.identityId()).isEqualTo(ANNA);
            assertThat(state.entitlements()).isEmpty();
        });
    }

    @Test
    @DisplayName("PO-3: a change that is undone before the run leaves no trace")
    void undoneChange() {
        arrive(ANNA, nurse(1, "USK", START, null));
        arrive(ANNA, nurse(1, "SSK", START, null));
        assertNothingWaits();
        run();
        assertThat(fixture.published()).isEmpty();
    }

    @Test
    @DisplayName("PO-3: an end that has passed takes effect at once; undone before the run it leaves no trace either")
    void leavingNeverWaits() {
        arrive(ANNA, nurse(1, "SSK", START, today.minusDays(1)));
        assertThat(given(ANNA)).extracting(Entitlement::to).containsExactly(today.minusDays(1));
        arrive(ANNA, nurse(1, "USK", START, today.minusDays(2)));
        assertThat(given(ANNA)).extracting(Entitlement::to).containsExactly(today.minusDays(2));
        arrive(ANNA, nurse(1, "SSK", START, null));
        assertThat(given(ANNA)).extracting(Entitlement::to).containsOnlyNulls();
        assertNothingWaits();
    }

    @Test
    @DisplayName("PO-3: an engagement that is gone gives nothing from that moment on, and comes back as a new one")
    void goneAtOnce() {
        arrive(ANNA);
        assertThat(given(ANNA)).isEmpty();
        arrive(ANNA, nurse(1, "SSK", START, null));
        assertThat(fixture.published()).isEmpty();
        run();
        assertThat(given(ANNA)).hasSize(1);
    }

    @Test
    @DisplayName("PO-3: who is prolonged on the last day has no gap until the run; who had left is not back before it")
    void prolonged() {
        LocalDate dayOfRun = LocalDate.ofInstant(morning, PortalTime.ZONE);
        arrive(ANNA, nurse(1, "SSK", START, dayOfRun));
        arrive(BO, nurse(2, "SSK", START, dayOfRun.minusDays(1)));
        run();
        fixture.published();
        Instant later = morning.plusSeconds(60);
        fixture.changedAt(later, fixture.person(ANNA, nurse(1, "SSK", START, today.plusYears(1))));
        assertThat(given(ANNA)).extracting(Entitlement::to).containsExactly(today.plusYears(1));
        fixture.changedAt(later, fixture.person(BO, nurse(2, "SSK", START, today.plusYears(1))));
        assertThat(fixture.published()).isEmpty();
        mornings.tick(morning.plus(Duration.ofDays(1)));
        work();
        assertThat(given(BO)).extracting(Entitlement::to).containsExactly(today.plusYears(1));
    }

    @Test
    @DisplayName("PO-3: nothing is active before the first day, also when that is moved between two runs")
    void startIsMoved() {
        arrive(ANNA, nurse(1, "SSK", today.plusDays(7), null));
        assertThat(given(ANNA)).extracting(Entitlement::from).containsExactly(today.plusDays(7));
        arrive(BO, nurse(2, "SSK", today.plusDays(7), null));
        run();
        fixture.published();
        fixture.changedAt(morning.plusSeconds(60), fixture.person(BO, nurse(2, "SSK", today, null)));
        assertThat(fixture.published()).as("an earlier first day waits").isEmpty();
    }

    @Test
    @DisplayName("PO-3, PO-6: a policy's activation and its retirement apply from the next run")
    void policiesWait() {
        String another = active(group("Annan", NURSES));
        posted(KEEPER, policy + "/retirement", REASON).statusCode(200);
        work();
        assertThat(fixture.published()).isEmpty();
        run();
        assertThat(given(ANNA))
                .extracting(Entitlement::policyId)
                .containsExactly(UUID.fromString(another.substring(another.lastIndexOf('/') + 1)));
    }

    @Test
    @DisplayName("PO-3: a change from before the set time that arrives after it belongs to that run, a later one waits")
    void momentOfTheChangeCounts() {
        run();
        fixture.changedAt(morning.minusSeconds(1), fixture.person(BO, nurse(2, "SSK", today, null)));
        assertThat(given(BO)).hasSize(1);
        fixture.changedAt(morning.plusSeconds(1), fixture.person(BO, nurse(2, "USK", today, null)));
        assertThat(fixture.published()).isEmpty();
    }

    @Test
    @DisplayName(
            "PO-3: when changes are to take effect at once again, so does what waits; the time alone changes nothing")
    void atOnceAgain() {
        arrive(BO, nurse(2, "SSK", today, null));
        mornings.set("07:00");
        work();
        assertThat(fixture.published()).isEmpty();
        mornings.set(null);
        work();
        assertThat(given(BO)).hasSize(1);
        arrive(ANNA, nurse(1, "USK", START, null));
        assertThat(given(ANNA)).isEmpty();
        assertNothingWaits();
    }

    @Test
    @DisplayName("PO-3: who comes from where changes take effect at once keeps what they have until the run")
    void movedInto() {
        arrive(ANNA, engagement(1, "310", "SSK", START, null));
        assertThat(given(ANNA)).as("there everything takes effect at once").isEmpty();
        String everywhere = body(
                "Alla",
                "null",
                "{\"type\": \"administration\", \"codes\": [\"310\"]}",
                resource(PolicyFixture.GROUP, "null"));
        String address = POLICIES + "/"
                + as(PolicyFixture.ADMINISTRATOR)
                        .body(everywhere)
                        .post(POLICIES)
                        .path("id");
        posted(PolicyFixture.ADMINISTRATOR, address + "/activation", REASON).statusCode(200);
        work();
        assertThat(given(ANNA)).hasSize(1);
        arrive(ANNA, nurse(1, "USK", START, null));
        assertThat(fixture.published()).isEmpty();
        run();
        assertThat(given(ANNA)).isEmpty();
    }

    @Test
    @DisplayName("PO-3, PO-1: the night passes over who waits for the morning, and mends who does not")
    void nightPassesOver() {
        arrive(BO, nurse(2, "SSK", today, null));
        jdbi.useHandle(handle -> handle.execute("delete from entitlement where identity_id = ?", ANNA));
        while (recalculation.workOnBatch()) {
            // until the night is over
        }
        List<Entitlements> published = fixture.published();
        assertThat(published).extracting(Entitlements::identityId).containsExactly(ANNA);
        assertThat(published.getFirst().entitlements()).hasSize(1);
    }

    private Engagement nurse(int number, String title, LocalDate from, LocalDate to) {
        return engagement(number, "210", title, from, to);
    }

    private static Engagement engagement(int number, String code, String title, LocalDate from, LocalDate to) {
        return new Engagement(new UUID(8, number), WARD, code, "1000", title, "T", "A", from, to, true);
    }

    private void arrive(UUID person, Engagement... engagements) {
        fixture.arrive(Topic.IDENTITIES, fixture.person(person, engagements));
    }

    private void run() {
        mornings.tick(morning);
        work();
    }

    private void work() {
        while (worker.workOnBatch()) {
            // until the queue is empty
        }
    }

    /** What was told of the person, and of nobody else, in the latest state. */
    private List<Entitlement> given(UUID person) {
        List<Entitlements> published = fixture.published();
        assertThat(published).isNotEmpty().extracting(Entitlements::identityId).containsOnly(person);
        return published.getLast().entitlements();
    }

    private void assertNothingWaits() {
        long waiting = jdbi.withHandle(handle -> handle.createQuery("select count(*) from morning_decision")
                .mapTo(Long.class)
                .one());
        assertThat(waiting).isZero();
    }
}
