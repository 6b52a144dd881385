package org.accessportal.identity.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.platform.events.AssignmentState.ReasonKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** OR-8: what an exception leaves of a reason. */
class WithheldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID RESOURCE = new UUID(0, 1);
    private static final UUID ENGAGEMENT = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);

    @Test
    @DisplayName("OR-8: a coming exception leaves the days before and after it")
    void comingExceptionLeavesWhatLiesAround() {
        Grant policy = policy(ENGAGEMENT, null, null);
        assertThat(withheld(2, 9).cut(policy, TODAY))
                .containsExactly(policy.during(null, day(1)), policy.during(day(10), null));
    }

    @Test
    @DisplayName("OR-8: while it lasts the days before are forgotten, so that no grace gives it back")
    void daysBeforeAreForgottenWhileItLasts() {
        Grant policy = policy(ENGAGEMENT, day(-100), day(30));
        assertThat(withheld(0, 9).cut(policy, TODAY)).containsExactly(policy.during(day(10), day(30)));
        assertThat(withheld(-3, 30).cut(policy, TODAY)).isEmpty();
        assertThat(new Withheld(RESOURCE, ENGAGEMENT, day(-3), null).cut(policy, TODAY))
                .isEmpty();
    }

    @Test
    @DisplayName("OR-8: another engagement's reasons, ordered ones and other days are left alone")
    void restIsLeftAlone() {
        Grant other = policy(OTHER, null, null);
        Grant ordered = new Grant(ReasonKind.ORDER, null, ENGAGEMENT, null, null, OTHER, null, null);
        Grant before = policy(ENGAGEMENT, null, day(-1));
        Grant after = policy(ENGAGEMENT, day(10), null);
        for (Grant grant : new Grant[] {other, ordered, before, after}) {
            assertThat(withheld(0, 9).cut(grant, TODAY)).containsExactly(grant);
        }
    }

    private static Withheld withheld(int from, int to) {
        return new Withheld(RESOURCE, ENGAGEMENT, day(from), day(to));
    }

    private static LocalDate day(int later) {
        return TODAY.plusDays(later);
    }

    private static Grant policy(UUID engagement, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Grant(ReasonKind.POLICY, null, engagement, OTHER, 1, null, from, to);
    }
}
