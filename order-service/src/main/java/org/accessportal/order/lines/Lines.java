package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** What other features do to lines; each call has the line locked, and leaves behind what a change leaves behind. */
@ApplicationScoped
@Transactional
public class Lines {

    private final LineRepository lines;
    private final LineJournal journal;
    private final Approvers approvers;
    private final KeptApart keptApart;
    private final Directory directory;
    private final LineSettings settings;
    private final Clock clock;

    Lines(
            LineRepository lines,
            LineJournal journal,
            Approvers approvers,
            KeptApart keptApart,
            Directory directory,
            LineSettings settings,
            Clock clock) {
        this.lines = lines;
        this.journal = journal;
        this.approvers = approvers;
        this.keptApart = keptApart;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** A line and where it stands after a command. */
    public record Standing(UUID lineId, LineState state) {}

    /** Sends a line; it goes as far as it can by itself (AP-1). */
    public UUID send(NewLine wanted) {
        OrderLine line = OrderLine.send(wanted, lines.nextCaseNumber(), clock.instant());
        lines.persist(line);
        Cause cause = new Cause(wanted.senderId(), clock.instant(), null, wanted.acting());
        journal.changed(line, 0, cause);
        if (wanted.wanted().action() == LineAction.END && wanted.wanted().targetLineId() != null) {
            LocalDate on = Optional.ofNullable(wanted.wanted().endsOn()).orElse(cause.today());
            with(wanted.wanted().targetLineId(), cause, target -> target.end(on, cause));
        }
        return line.id();
    }

    /** Decides the step (RO-7, AP-5, SI-2); a no needs a reason. */
    public Standing decide(UUID stepId, boolean yes, @Nullable LocalDate to, Actor actor, @Nullable String reason) {
        actor.requireHighAssurance();
        directory.requireCurrentRights(actor);
        Cause cause = new Cause(actor.identityId(), clock.instant(), reason);
        keptApart.holdStillFor(stepId);
        return onStep(stepId, actor, cause, (line, acting) -> {
            keptApart.lookBefore(yes, line);
            line.decide(stepId, yes, to, settings.decisionRule(), acting);
        });
    }

    /** Asks whoever sent the line, as one who may decide the step. */
    public Standing ask(UUID stepId, Actor actor, @Nullable String text) {
        Cause cause = new Cause(actor.identityId(), clock.instant(), text);
        return onStep(stepId, actor, cause, (line, acting) -> {
            line.steps().requireAwaiting(stepId);
            line.write(LineMove.ASK, acting);
        });
    }

    /** Somebody else decides the step instead; who cannot is refused (AP-4, RO-7). */
    public Standing reassign(UUID stepId, UUID approver, Actor actor, @Nullable String reason) {
        Cause cause = new Cause(actor.identityId(), clock.instant(), reason);
        UUID lineId = lines.lineOf(stepId).orElseThrow(Lines::unknown);
        return with(lineId, cause, line -> {
            if (!line.organizationId().equals(actor.organizationId())) {
                throw unknown();
            }
            if (!mayDecide(approver, line, line.steps().get(stepId))
                    || approver.equals(actor.identityId())
                    || !approvers.worksOpenlyHere(approver, actor.organizationId(), cause.today())
                    || !directory.admits(approver)) {
                throw OrderProblem.APPROVER_UNSUITABLE.at(
                        "approverId",
                        "AP-4",
                        "Somebody of the organization whose access is not stopped; not oneself, nor whom it concerns");
            }
            line.redirect(stepId, step -> step.givenTo(List.of(approver), null), LineMove.REASSIGN, cause);
        });
    }

    /** These, or that system, may decide the step from now on, because what it rests on has changed. */
    public void offer(UUID stepId, List<UUID> able, @Nullable String system) {
        Cause cause = new Cause(null, clock.instant(), null);
        OrderLine line = lines.lineOf(stepId).flatMap(lines::locked).orElseThrow(Lines::unknown);
        Step step = line.steps().get(stepId);
        boolean same = step.approverIds().equals(able) && Objects.equals(step.system(), system);
        if (step.state() == StepState.AWAITS && !same) {
            with(
                    line.id(),
                    cause,
                    awaiting -> awaiting.redirect(stepId, one -> one.givenTo(able, system), LineMove.REASSIGN, cause));
        }
    }

    /** The purchasing system that the step was given to has answered (AP-2). */
    public Standing answer(UUID stepId, boolean yes, String system, @Nullable String reason) {
        Cause cause = new Cause(null, clock.instant(), reason);
        keptApart.holdStillFor(stepId);
        UUID lineId = lines.lineOf(stepId).orElseThrow(Lines::unknown);
        return with(lineId, cause, line -> {
            keptApart.lookBefore(yes, line);
            line.answer(stepId, yes, system, cause);
        });
    }

    /** Nobody has decided for long: those above may too (AP-4), or those appointed for it (ID-9); never by time alone. */
    public void escalate(UUID stepId) {
        Cause cause = new Cause(null, clock.instant(), null);
        lines.lineOf(stepId)
                .ifPresent(lineId -> with(lineId, cause, line -> {
                    Step step = line.steps().get(stepId);
                    List<UUID> above = approvers.above(line, step).stream()
                            .filter(manager -> mayDecide(manager, line, step))
                            .toList();
                    line.redirect(stepId, one -> one.escalatedTo(above), LineMove.ESCALATE, cause);
                }));
    }

    /** Somebody has carried it out by hand: given, or taken away. */
    public Standing carriedOut(UUID lineId, Cause cause) {
        return with(lineId, cause, line -> {
            if (line.progress().state() == LineState.AWAITING_END) {
                line.remove(cause);
            } else {
                line.carryOut(cause);
            }
        });
    }

    /** Whoever answers for the recipient says that it is still needed (OR-7). */
    public Standing keep(UUID lineId, Cause cause) {
        return with(lineId, cause, line -> line.write(LineMove.KEEP, cause));
    }

    /** Whoever answers for the recipient ends it, today (OR-8). */
    public Standing end(UUID lineId, Cause cause) {
        return with(lineId, cause, line -> line.end(cause.today(), cause));
    }

    /** Whoever answers for the recipient gives it an earlier last day, or one where it had none (OR-8). */
    public Standing shorten(UUID lineId, LocalDate to, Cause cause) {
        return with(lineId, cause, line -> line.shorten(to, cause));
    }

    /** Something is asked of whoever sent the line. */
    public Standing asked(UUID lineId, Cause cause) {
        return with(lineId, cause, line -> line.write(LineMove.ASK, cause));
    }

    /** What happens by itself, where it is possible; where it is not, nothing happens. */
    public void byItself(UUID lineId, LineMove move, String code) {
        Cause cause = new Cause(null, clock.instant(), null);
        OrderLine line = lines.locked(lineId).orElse(null);
        boolean expiring =
                line != null && move == LineMove.EXPIRE && line.progress().state() == LineState.AWAITING_END;
        if (line == null || !(expiring || move.isPossibleIn(line.progress().state()))) {
            return;
        }
        with(lineId, cause, same -> {
            switch (move) {
                case MEET -> same.meet(keptApart.leftBy(same), cause);
                case START, DELIVER -> same.deliver(move, cause);
                case FAIL -> same.fail(cause);
                case EXPIRE -> same.expire(code, cause);
                case REMIND -> same.remind(cause);
                case REMOVE -> same.remove(cause);
                default -> throw new IllegalArgumentException(move + " never happens by itself");
            }
        });
    }

    /** A line that waited because of what nobody may hold together goes on, when nothing stands in its way any more (PO-9). */
    public void lookAgain(UUID lineId) {
        keptApart.holdStill(lineId);
        lines.locked(lineId)
                .filter(line -> line.unmet().equals(KeptApart.UNMET)
                        && keptApart.leftBy(line).isEmpty())
                .ifPresent(line -> byItself(lineId, LineMove.MEET, "MET"));
    }

    /** Never the recipient, nor the sender of an exception (RO-7, PO-9). */
    private static boolean mayDecide(UUID approver, OrderLine line, Step step) {
        return !approver.equals(line.recipient().recipientId())
                && (step.kind().isOpenToSender() || !approver.equals(line.senderId()));
    }

    private Standing onStep(UUID stepId, Actor actor, Cause cause, BiConsumer<OrderLine, Cause> command) {
        OrderLine line = lines.lineOf(stepId)
                .flatMap(lines::locked)
                .filter(locked -> locked.organizationId().equals(actor.organizationId()))
                .orElseThrow(Lines::unknown);
        Step step = line.steps().get(stepId);
        Cause acting = approvers.isNamedFor(line, step, actor.identityId())
                ? cause.restingOn(directory.rightsRevisionOf(actor.identityId()))
                : cause.as(approvers.actingFor(line, step, actor.identityId()).orElseThrow(Lines::unknown))
                        .restingOn(directory.rightsRevisionOf(line.recipient().recipientId()));
        return with(line.id(), acting, same -> command.accept(same, acting));
    }

    /** Does something to a line, locked. */
    Standing with(UUID lineId, Cause cause, Consumer<OrderLine> command) {
        OrderLine line = lines.locked(lineId).orElseThrow(Lines::unknown);
        long wantedBefore = line.desire().desiredRevision();
        command.accept(line);
        journal.changed(line, wantedBefore, cause);
        supersede(line);
        return new Standing(lineId, line.progress().state());
    }

    /** What took another line's place ends that one when it has been delivered: never a moment without. */
    private void supersede(OrderLine line) {
        UUID former = line.wanted().targetLineId();
        boolean delivered = line.progress().lastCode().equals("DELIVERED");
        if (former != null && delivered && line.wanted().action().gives()) {
            byItself(former, LineMove.EXPIRE, "SUPERSEDED");
        }
    }

    static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("No such line");
    }
}
