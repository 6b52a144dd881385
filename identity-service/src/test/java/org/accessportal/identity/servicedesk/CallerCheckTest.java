package org.accessportal.identity.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PW-5: what a check of a caller takes. */
class CallerCheckTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID ORDERER = new UUID(0, 2);
    private static final Actor DESK = new Actor(new UUID(0, 3), new UUID(0, 4), new UUID(0, 5), 3);

    @Test
    @DisplayName("PW-5: that all three were checked is taken down and told, and nothing of what was said")
    void taken() {
        CallerCheck check = check(PERSON, CallerRelation.EMPLOYEE, EnumSet.allOf(Checked.class));
        assertThat(check.made())
                .extracting("organizationId", "identityId", "callerId", "checkedBy", "occurredAt")
                .containsExactly(DESK.organizationId(), PERSON, PERSON, DESK.identityId(), NOW);
        assertThat(check.view().relation()).isEqualTo(CallerRelation.EMPLOYEE);
    }

    @DisplayName("PW-5: nothing is taken down while one of the three was not checked")
    @ParameterizedTest
    @EnumSource(Checked.class)
    void unchecked(Checked missing) {
        assertThatThrownBy(() -> check(PERSON, CallerRelation.EMPLOYEE, EnumSet.complementOf(EnumSet.of(missing))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(IdentityProblem.CALLER_NOT_CHECKED);
                    assertThat(problem.violations())
                            .extracting("field", "rule", "message")
                            .containsExactly(tuple("checked", "PW-5", "Not checked: [" + missing + "]"));
                });
    }

    @Test
    @DisplayName("PW-5: a caller who is neither the person nor may order for them is refused")
    void strangerCalls() {
        assertRefused(new UUID(0, 9), null);
    }

    @Test
    @DisplayName("PW-5: the service desk does not answer its own call")
    void deskCallsItself() {
        assertRefused(DESK.identityId(), CallerRelation.MANAGER);
    }

    private static void assertRefused(UUID caller, @Nullable CallerRelation relation) {
        assertThatThrownBy(() -> check(caller, relation, EnumSet.allOf(Checked.class)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(IdentityProblem.CALLER_NOT_AUTHORIZED);
                    assertThat(problem.violations())
                            .extracting("field", "rule")
                            .containsExactly(tuple("callerId", "PW-5"));
                });
        assertThat(check(ORDERER, CallerRelation.ORDERER, EnumSet.allOf(Checked.class))
                        .view()
                        .callerId())
                .isEqualTo(ORDERER);
    }

    private static CallerCheck check(UUID caller, @Nullable CallerRelation relation, Set<Checked> checked) {
        return CallerCheck.of(new CallerCheckRequest(PERSON, caller, checked), relation, DESK, NOW);
    }
}
