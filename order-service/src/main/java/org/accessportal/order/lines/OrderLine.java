package org.accessportal.order.lines;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.events.OrderLineState.Status;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One recipient, one resource, one action, from sending to its end; {@link LineMove} tells what is possible when. */
@Entity
class OrderLine extends SentLine {

    private static final Duration BETWEEN_REMINDERS = Duration.ofDays(1);

    @Embedded
    private Wanted wanted;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> unmet;

    @Embedded
    private Progress progress;

    @Embedded
    private Desire desire;

    private @Nullable Instant remindedAt;

    @Embedded
    private StepChain steps;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    private OrderLine(NewLine line, long caseNumber, Instant at) {
        super(line, caseNumber, at);
        this.wanted = line.wanted();
        this.unmet = List.copyOf(line.unmet());
        this.progress = new Progress(LineState.AWAITING_PREREQUISITE, at);
        this.desire = Desire.NONE;
        this.steps = new StepChain(line.steps(), line.senderId(), at);
    }

    /** A line is sent, and goes as far as it can by itself (AP-1). */
    static OrderLine send(NewLine line, long caseNumber, Instant at) {
        var sent = new OrderLine(line, caseNumber, at);
        sent.advance("SENT", new Cause(line.senderId(), at, null));
        return sent;
    }

    /** Every prerequisite is met (OR-6), or all but these. */
    void meet(List<String> left, Cause cause) {
        LineMove.MEET.requireIn(progress.state());
        unmet = left;
        advance("MET", cause);
    }

    /** With the yes that comes now it waits: its recipient would hold what nobody may hold together (PO-9). */
    void keepApart() {
        unmet = KeptApart.UNMET;
    }

    /** Takes somebody's yes to a step, perhaps for a shorter period, or no (AP-3, PO-9, RO-7). */
    void decide(UUID stepId, boolean yes, @Nullable LocalDate to, DecisionRule rule, Cause cause) {
        if (recipient().recipientId().equals(cause.actorId())) {
            throw OrderProblem.CONCERNS_ONESELF.because("The decision concerns the one who makes it (RO-7)");
        }
        if (senderId().equals(cause.actorId()) && !steps.get(stepId).kind().isOpenToSender()) {
            throw OrderProblem.CONCERNS_ONESELF.because("Whoever asks for an exception does not approve it (PO-9)");
        }
        steps.decide(stepId, verdict(yes), rule, cause); // says who decided before the state says that it is too late
        decided(yes, cause, yes && to != null ? wanted.endingEarlier(to, cause.today()) : wanted);
    }

    /** Takes the answer of the purchasing system that the step was given to (AP-2). */
    void answer(UUID stepId, boolean yes, String system, Cause cause) {
        steps.answer(stepId, verdict(yes), system, cause);
        decided(yes, cause, wanted);
    }

    private static StepState verdict(boolean yes) {
        return yes ? StepState.APPROVED : StepState.REJECTED;
    }

    private void decided(boolean yes, Cause cause, Wanted approved) {
        (yes ? LineMove.APPROVE : LineMove.REJECT).requireIn(progress.state());
        wanted = approved;
        if (yes) {
            advance("APPROVED", cause);
        } else {
            steps.close();
            came(LineState.REJECTED, "REJECTED", cause);
        }
    }

    /** Others decide: instead of those who could, or besides them when it goes upwards (AP-4). */
    void redirect(UUID stepId, UnaryOperator<Step> change, LineMove how, Cause cause) {
        how.requireIn(progress.state());
        steps.redirect(stepId, change);
        came(progress.state(), how.name(), cause);
    }

    /** Whoever sent it takes it back. */
    void withdraw(Cause cause) {
        LineMove.WITHDRAW.requireIn(progress.state());
        stop(LineState.WITHDRAWN, "WITHDRAWN", cause);
    }

    /** Those who have it are reminded; once a day. */
    void remind(Cause cause) {
        LineMove.REMIND.requireIn(progress.state());
        if (remindedAt != null && remindedAt.plus(BETWEEN_REMINDERS).isAfter(cause.at())) {
            throw OrderProblem.REMINDED_ALREADY.because("The last time was " + remindedAt);
        }
        remindedAt = cause.at();
        came(progress.state(), "REMINDED", cause);
    }

    /** Something is said that changes nothing: a question, its answer, or that the line is still needed (OR-7). */
    void write(LineMove what, Cause cause) {
        what.requireIn(progress.state());
        came(progress.state(), what.code(), cause);
    }

    /** Delivery begins, or has brought it to the recipient. */
    void deliver(LineMove move, Cause cause) {
        move.requireIn(progress.state());
        boolean begins = move == LineMove.START;
        came(begins ? LineState.BEING_DELIVERED : LineState.ACTIVE, begins ? "STARTED" : "DELIVERED", cause);
    }

    /** Somebody has carried it out by hand (PR-6). */
    void carryOut(Cause cause) {
        LineMove.DELIVER.requireIn(progress.state());
        if (wanted.action() == LineAction.INQUIRE) {
            came(LineState.ENDED, "DELIVERED", cause);
            return;
        }
        desire = desire.becomes(Status.CARRIED_OUT);
        came(
                wanted.startsOn().isAfter(cause.today()) ? LineState.AWAITING_START : LineState.ACTIVE,
                "DELIVERED",
                cause);
    }

    /** It cannot be delivered. */
    void fail(Cause cause) {
        LineMove.FAIL.requireIn(progress.state());
        came(LineState.FAILED, "FAILED", cause);
    }

    /** An earlier last day. */
    void shorten(LocalDate to, Cause cause) {
        LineMove.SHORTEN.requireIn(progress.state());
        wanted = wanted.endingEarlier(to, cause.today());
        desire = desire.again();
        came(progress.state(), "SHORTENED", cause);
    }

    /** The last day is decided: at once when it is today or earlier (OR-8). */
    void end(LocalDate on, Cause cause) {
        LineMove.END.requireIn(progress.state());
        if (!on.isAfter(cause.today())) {
            wanted = wanted.until(on);
            stop(desire.atTheEnd(), "ENDING", cause);
            return;
        }
        wanted = wanted.endingEarlier(on, cause.today());
        desire = desire.again();
        came(desire.desired() == null ? progress.state() : LineState.AWAITING_END, "ENDING", cause);
    }

    /** The last day has passed, the engagement is over, or a later line has taken its place. */
    void expire(String code, Cause cause) {
        if (progress.state() == LineState.AWAITING_END) {
            desire = desire.over();
            came(progress.state(), code, cause);
            return;
        }
        LineMove.EXPIRE.requireIn(progress.state());
        stop(desire.atTheEnd(), code, cause);
    }

    /** It has been taken away. */
    void remove(Cause cause) {
        LineMove.REMOVE.requireIn(progress.state());
        stop(LineState.ENDED, "ENDED", cause);
    }

    private void advance(String code, Cause cause) {
        if (!unmet.isEmpty()) {
            came(LineState.AWAITING_PREREQUISITE, code, cause);
        } else if (wanted.action() == LineAction.END) {
            came(LineState.ENDED, code, cause);
        } else {
            steps.next(cause.at())
                    .ifPresentOrElse(step -> came(step.lineState(), code, cause), () -> approved(code, cause));
        }
    }

    private void approved(String code, Cause cause) {
        if (wanted.queue() != null) {
            came(LineState.BEING_DELIVERED, code, cause);
            return;
        }
        desire = desire.becomes(wanted.action() == LineAction.WITHHOLD ? Status.WITHHELD : Status.APPROVED);
        boolean later = wanted.startsOn().isAfter(cause.today());
        came(later ? LineState.AWAITING_START : desire.atTheStart(), code, cause);
    }

    private void stop(LineState last, String code, Cause cause) {
        steps.close();
        desire = desire.over();
        came(last, code, cause);
    }

    private void came(LineState next, String code, Cause cause) {
        progress.came(next, code, cause);
    }

    Desire desire() {
        return desire;
    }

    List<String> unmet() {
        return List.copyOf(unmet);
    }

    Progress progress() {
        return progress;
    }

    Wanted wanted() {
        return wanted;
    }

    StepChain steps() {
        return steps;
    }
}
