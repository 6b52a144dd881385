package org.accessportal.order.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** OR-10: every command in every state is either possible or refused with 409, as this table says. */
class LineMoveTest {

    /** States across: prerequisite, approval, attestation, start, delivered, active, end, then the five that are over. */
    private static final String TABLE = """
            MEET          x . . . . . . . . . .
            APPROVE       . x x . . . . . . . .
            REJECT        . x x . . . . . . . .
            REASSIGN      . x x . . . . . . . .
            ESCALATE      . x x . . . . . . . .
            WITHDRAW      x x x x . . . . . . .
            REMIND        . x x . x . x . . . .
            ASK           . x x . x . x . . . .
            ANSWER        x x x x x . x . . . .
            START         . . . x . . . . . . .
            DELIVER       . . . x x . . . . . x
            FAIL          . . . . x x . . . . .
            SHORTEN       . . . x x x . . . . .
            EXTEND        . . . . . x . . . . .
            CHANGE_LEVEL  . . . . . x . . . . .
            END           . . . x x x . . . . x
            KEEP          . . . . . x . . . . .
            EXPIRE        x x x x x x . . . . x
            REMOVE        . . . x x x x . . . x
            """;

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        TABLE.lines().forEach(row -> {
            String[] cells = row.strip().split("\\s+", -1);
            for (LineState state : LineState.values()) {
                boolean possible = cells[1 + Arrays.asList(LineState.values()).indexOf(state)].equals("x");
                pairs.add(Arguments.of(LineMove.valueOf(cells[0]), state, possible));
            }
        });
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("pairs")
    @DisplayName("OR-10: every pair of state and command is as the table says")
    void pairIsAsTheTableSays(LineMove move, LineState state, boolean possible) {
        assertThat(move.isPossibleIn(state)).isEqualTo(possible);
        if (!possible) {
            assertThatThrownBy(() -> move.requireIn(state))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.type()).isEqualTo(OrderProblem.NOT_IN_THAT_STATE));
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    @DisplayName("OR-10: the table names every command")
    void tableNamesEveryCommand(LineMove move) {
        assertThat(TABLE).contains(move.name());
    }

    static Stream<LineMove> moves() {
        return Arrays.stream(LineMove.values());
    }
}
