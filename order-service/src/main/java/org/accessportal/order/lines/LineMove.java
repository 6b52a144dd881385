package org.accessportal.order.lines;

import static org.accessportal.order.lines.LineState.ACTIVE;
import static org.accessportal.order.lines.LineState.AWAITING_APPROVAL;
import static org.accessportal.order.lines.LineState.AWAITING_ATTESTATION;
import static org.accessportal.order.lines.LineState.AWAITING_END;
import static org.accessportal.order.lines.LineState.AWAITING_PREREQUISITE;
import static org.accessportal.order.lines.LineState.AWAITING_START;
import static org.accessportal.order.lines.LineState.BEING_DELIVERED;
import static org.accessportal.order.lines.LineState.FAILED;

import java.util.EnumSet;
import java.util.Set;
import org.accessportal.order.OrderProblem;

/** Everything that can be done to a line, and the states in which it can (OR-10); all else is refused. */
public enum LineMove {
    /** Its prerequisites are met. */
    MEET,
    APPROVE,
    REJECT,
    REASSIGN,
    ESCALATE,
    WITHDRAW,
    REMIND,
    ASK,
    ANSWER,
    /** Delivery has begun. */
    START,
    /** It has been delivered, by a connector or by hand. */
    DELIVER,
    FAIL,
    SHORTEN,
    EXTEND,
    CHANGE_LEVEL,
    END,
    /** It has no end, and somebody says that it is still needed (OR-7). */
    KEEP,
    /** The last day has passed, or a later line has taken its place. */
    EXPIRE,
    /** It has been taken away, by a connector or by hand. */
    REMOVE;

    private Set<LineState> states() {
        return switch (this) {
            case MEET -> EnumSet.of(AWAITING_PREREQUISITE);
            case APPROVE, REJECT, REASSIGN, ESCALATE -> EnumSet.of(AWAITING_APPROVAL, AWAITING_ATTESTATION);
            case WITHDRAW -> EnumSet.of(AWAITING_PREREQUISITE, AWAITING_APPROVAL, AWAITING_ATTESTATION, AWAITING_START);
            case REMIND, ASK -> EnumSet.of(AWAITING_APPROVAL, AWAITING_ATTESTATION, BEING_DELIVERED, AWAITING_END);
            case ANSWER ->
                EnumSet.of(
                        AWAITING_PREREQUISITE,
                        AWAITING_APPROVAL,
                        AWAITING_ATTESTATION,
                        AWAITING_START,
                        BEING_DELIVERED,
                        AWAITING_END);
            case START -> EnumSet.of(AWAITING_START);
            case DELIVER -> EnumSet.of(AWAITING_START, BEING_DELIVERED, FAILED);
            case FAIL -> EnumSet.of(BEING_DELIVERED, ACTIVE);
            case SHORTEN -> EnumSet.of(AWAITING_START, BEING_DELIVERED, ACTIVE);
            case EXTEND, CHANGE_LEVEL, KEEP -> EnumSet.of(ACTIVE);
            case END -> EnumSet.of(AWAITING_START, BEING_DELIVERED, ACTIVE, FAILED);
            case EXPIRE ->
                EnumSet.complementOf(
                        EnumSet.of(AWAITING_END, LineState.ENDED, LineState.REJECTED, LineState.WITHDRAWN));
            case REMOVE -> EnumSet.of(AWAITING_START, BEING_DELIVERED, ACTIVE, AWAITING_END, FAILED);
        };
    }

    /** What its entry says that happened, for what changes nothing. */
    String code() {
        return switch (this) {
            case ASK -> "QUESTION";
            case KEEP -> "KEPT";
            default -> name();
        };
    }

    /** Whether it can be done in that state. */
    public boolean isPossibleIn(LineState state) {
        return states().contains(state);
    }

    /** Whether it can be done in that state to a line that does that: an exception is made anew, never prolonged (OR-8). */
    public boolean isPossibleFor(LineAction action, LineState state) {
        return isPossibleIn(state) && (action.gives() || (this != EXTEND && this != CHANGE_LEVEL));
    }

    /** Refuses what cannot be done in that state to a line that does that (409). */
    public void requireFor(LineAction action, LineState state) {
        if (!isPossibleFor(action, state)) {
            throw OrderProblem.NOT_IN_THAT_STATE.because(
                    this + " cannot be done: the line is " + state + ", its action " + action);
        }
    }

    /** Refuses what cannot be done in that state (409). */
    public void requireIn(LineState state) {
        if (!isPossibleIn(state)) {
            throw OrderProblem.NOT_IN_THAT_STATE.because(this + " cannot be done: the line is " + state);
        }
    }
}
