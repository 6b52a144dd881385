package org.accessportal.identity.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.assignments.Entitled.Stage;
import org.accessportal.platform.events.AssignmentState.ReasonKind;
import org.accessportal.platform.events.ResourceState.Kind;
import org.accessportal.platform.events.ResourceState.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What reasons make of a day: PO-3, PO-4, PO-5. */
class EntitledTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final CatalogResource USER_SERVICE = new CatalogResource(
            new UUID(9, 9),
            new UUID(9, 8),
            "user-service",
            Kind.USER_SERVICE,
            List.of(new Level("bas", 1, null), new Level("plus", 3, List.of("us-plus"))),
            2,
            30);

    /** PO-3. */
    @Test
    void nothingIsOnBeforeTheStartDate() {
        Entitled entitled = on(TODAY, false, grant(ONE, "bas", TODAY.plusDays(1), null));
        assertThat(entitled.stage()).isEqualTo(Stage.PLANNED);
        assertThat(entitled.changesOn()).isEqualTo(TODAY.plusDays(1));
    }

    /** PO-3. */
    @Test
    void itIsOnFromTheStartDate() {
        assertThat(on(TODAY, false, grant(ONE, "bas", TODAY, null)).stage()).isEqualTo(Stage.ON);
    }

    /** PO-4. */
    @Test
    void highestLevelOfThoseThatApplyWins() {
        Entitled entitled = on(TODAY, true, grant(ONE, "bas", null, null), grant(OTHER, "plus", null, null));
        assertThat(entitled.level()).isEqualTo("plus");
        assertThat(entitled.engagementId()).isEqualTo(OTHER);
    }

    /** PO-4: as long as it lasts, and not a day longer. */
    @Test
    void orderedLevelGoesBeforeThePolicysAsLongAsItLasts() {
        Grant policy = grant(ONE, "plus", null, null);
        Grant order = ordered(ONE, "bas", TODAY.plusDays(3));
        assertThat(on(TODAY, true, policy, order).level()).isEqualTo("bas");
        assertThat(on(TODAY, true, policy, order).changesOn()).isEqualTo(TODAY.plusDays(4));
        assertThat(on(TODAY.plusDays(4), true, policy, order).level()).isEqualTo("plus");
    }

    /** PO-4. */
    @Test
    void levelThatHasNotBegunDoesNotCountYet() {
        Entitled entitled =
                on(TODAY, true, grant(ONE, "bas", null, null), grant(OTHER, "plus", TODAY.plusDays(3), null));
        assertThat(entitled.level()).isEqualTo("bas");
        assertThat(entitled.changesOn()).isEqualTo(TODAY.plusDays(3));
    }

    /** PO-5. */
    @Test
    void itGoesOnWhileOneReasonIsLeft() {
        Entitled entitled =
                on(TODAY, true, grant(ONE, "bas", null, TODAY.minusDays(10)), grant(OTHER, "bas", null, null));
        assertThat(entitled.stage()).isEqualTo(Stage.ON);
    }

    /** PO-5. */
    @Test
    void itEndsAfterTheDaysOfGrace() {
        Grant ended = grant(ONE, "bas", null, TODAY.minusDays(1));
        assertThat(on(TODAY, true, ended).stage()).isEqualTo(Stage.ON);
        assertThat(on(TODAY.plusDays(1), true, ended).stage()).isEqualTo(Stage.ON);
        assertThat(on(TODAY.plusDays(2), true, ended).stage()).isEqualTo(Stage.OFF);
    }

    /** PO-5. */
    @Test
    void graceGivesNothingToWhoNeverHadIt() {
        assertThat(on(TODAY, false, grant(ONE, "bas", null, TODAY.minusDays(1))).stage())
                .isEqualTo(Stage.OFF);
    }

    /** PO-5. */
    @Test
    void knownGapFreezes() {
        Entitled entitled = on(
                TODAY,
                true,
                grant(ONE, "bas", null, TODAY.minusDays(5)),
                grant(OTHER, "bas", TODAY.plusDays(10), null));
        assertThat(entitled.stage()).isEqualTo(Stage.FROZEN);
        assertThat(entitled.changesOn()).isEqualTo(TODAY.plusDays(10));
    }

    /** PO-5. */
    @Test
    void gapThatIsTooLongEndsAndPlansAnew() {
        Entitled entitled = on(
                TODAY,
                true,
                grant(ONE, "bas", null, TODAY.minusDays(5)),
                grant(OTHER, "bas", TODAY.plusDays(27), null));
        assertThat(entitled.stage()).isEqualTo(Stage.PLANNED);
    }

    /** PO-5. */
    @Test
    void gapOfExactlyTheSetDaysStillFreezes() {
        Entitled entitled = on(
                TODAY,
                true,
                grant(ONE, "bas", null, TODAY.minusDays(5)),
                grant(OTHER, "bas", TODAY.plusDays(26), null));
        assertThat(entitled.stage()).isEqualTo(Stage.FROZEN);
    }

    private static Entitled on(LocalDate day, boolean wasOn, Grant... grants) {
        return Entitled.of(USER_SERVICE, List.of(grants), wasOn, day);
    }

    private static Grant grant(UUID engagement, String level, LocalDate from, LocalDate to) {
        return new Grant(ReasonKind.POLICY, level, engagement, new UUID(7, 7), 1, null, from, to);
    }

    private static Grant ordered(UUID engagement, String level, @Nullable LocalDate to) {
        return new Grant(ReasonKind.ORDER, level, engagement, null, null, new UUID(6, 6), null, to);
    }
}
