package org.accessportal.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GO-2: what was drawn is looked at by somebody else, once, and what is wrong is put in words. */
class SpotCheckTest {

    private static final UUID ORGANIZATION = new UUID(9, 1);
    private static final Actor AUDITOR = new Actor(new UUID(1, 1), ORGANIZATION, new UUID(2, 1), 3);
    private static final Actor ANOTHER = new Actor(new UUID(1, 2), ORGANIZATION, new UUID(2, 2), 3);
    private static final UUID MANAGER = new UUID(1, 3);
    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");
    private static final SpotCheck.Kind MARCH =
            new SpotCheck.Kind("password.", Instant.parse("2026-03-01T00:00:00Z"), NOW);

    private final AuditEntry row = row(MANAGER, null, null);

    @Test
    void reviewIsKeptWithWhoAndWhen() {
        SpotCheck reviewed = drawn(row).review(row.id(), SpotCheckVerdict.AS_IT_SHOULD_BE, " ", AUDITOR, NOW);
        assertThat(reviewed.rows().getFirst().review())
                .isEqualTo(new SpotCheck.Review(SpotCheckVerdict.AS_IT_SHOULD_BE, null, AUDITOR.identityId(), NOW));
    }

    @Test
    void reviewStands() {
        SpotCheck reviewed = drawn(row).review(row.id(), SpotCheckVerdict.AS_IT_SHOULD_BE, null, AUDITOR, NOW);
        assertRefused(
                AuditProblem.ROW_REVIEWED,
                () -> reviewed.review(row.id(), SpotCheckVerdict.TO_BE_FOLLOWED_UP, "No", ANOTHER, NOW));
    }

    @Test
    void nobodyReviewsWhatConcernsThemselves() {
        for (AuditEntry own : List.of(
                row(AUDITOR.identityId(), null, null),
                row(MANAGER, AUDITOR.identityId(), null),
                row(MANAGER, null, AUDITOR.identityId()))) {
            assertRefused(
                    AuditProblem.CONCERNS_ONESELF,
                    () -> drawn(own).review(own.id(), SpotCheckVerdict.AS_IT_SHOULD_BE, null, AUDITOR, NOW));
            assertThat(drawn(own).rows().getFirst().view(AUDITOR).mayReview()).isFalse();
            assertThat(drawn(own).rows().getFirst().view(ANOTHER).mayReview()).isTrue();
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void whatIsToBeFollowedUpIsPutInWords(@Nullable String remark) {
        assertRefused(
                AuditProblem.REMARK_NEEDED,
                () -> drawn(row).review(row.id(), SpotCheckVerdict.TO_BE_FOLLOWED_UP, remark, AUDITOR, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"About 19811218-9876", "8112189876 again", "who is 811218 9876?"})
    void remarkHoldsNoPersonnummer(String remark) {
        assertRefused(
                AuditProblem.PERSONNUMMER_IN_TEXT,
                () -> drawn(row).review(row.id(), SpotCheckVerdict.AS_IT_SHOULD_BE, remark, AUDITOR, NOW));
    }

    @Test
    void onlyWhatWasDrawnIsReviewed() {
        assertRefused(
                CommonProblem.NOT_FOUND,
                () -> drawn(row).review(new UUID(7, 7), SpotCheckVerdict.AS_IT_SHOULD_BE, null, AUDITOR, NOW));
    }

    @Test
    void nothingIsDrawnFromNothingOrBackwards() {
        assertRefused(AuditProblem.NOTHING_TO_DRAW, () -> SpotCheck.draw(MARCH, List.of(), AUDITOR, NOW));
        var backwards = new SpotCheck.Kind(null, MARCH.to(), MARCH.from());
        assertRefused(CommonProblem.INVALID_REQUEST, () -> SpotCheck.draw(backwards, List.of(row), AUDITOR, NOW));
    }

    private static SpotCheck drawn(AuditEntry row) {
        return SpotCheck.draw(MARCH, List.of(row), AUDITOR, NOW);
    }

    private static AuditEntry row(UUID actor, @Nullable UUID onBehalfOf, @Nullable UUID subject) {
        return new AuditEntry(
                UUID.randomUUID(), NOW, actor, onBehalfOf, "password.fetched", subject, null, null, "", null, null, 1L);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
