package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.lines.LineCame.AwaitedStep;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.events.OrderFact;
import org.accessportal.platform.events.OrderFact.Kind;
import org.accessportal.platform.outbox.Outbox;

/** What every change of a line leaves behind: what it wants now, who is told, and its row in the audit log. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LineJournal {

    private final Outbox outbox;
    private final LineStates states;
    private final AuditLog audit;
    private final Approvers approvers;
    private final Event<LineCame> came;

    LineJournal(Outbox outbox, LineStates states, AuditLog audit, Approvers approvers, Event<LineCame> came) {
        this.outbox = outbox;
        this.states = states;
        this.audit = audit;
        this.approvers = approvers;
        this.came = came;
    }

    /** The line has changed since it had wanted what that revision says. */
    void changed(OrderLine line, long wantedBefore, Cause cause) {
        String code = line.progress().lastCode();
        if (line.desire().desiredRevision() > wantedBefore) {
            states.of(line).ifPresent(outbox::publish);
        }
        record(line, code, cause);
        tell(line, code, cause);
        came.fire(new LineCame(
                line.id(),
                line.organizationId(),
                line.caseNumber(),
                line.senderId(),
                line.recipient(),
                line.wanted(),
                line.progress().state(),
                line.steps()
                        .awaiting()
                        .map(step -> new AwaitedStep(step.id(), step.kind(), step.system()))
                        .orElse(null),
                line.desire().desired(),
                code,
                cause.actorId(),
                cause.at()));
    }

    private void record(OrderLine line, String code, Cause cause) {
        AuditRow row = AuditRow.within(
                        line.organizationId(), cause.actorId(), "line." + code.toLowerCase(Locale.ROOT), cause.at())
                .on(line.id())
                .about(line.recipient().recipientId())
                .with(line.progress().state().name());
        Acting acting = cause.acting();
        audit.record(acting == null ? row : row.onBehalfOf(acting.onBehalfOf()).restingOn(acting.right()));
    }

    private void tell(OrderLine line, String code, Cause cause) {
        switch (code) {
            case "SENT", "MET", "APPROVED" -> tellOfProgress(line, cause);
            case "REASSIGN" -> notice(line, Kind.STEP_AWAITS, deciders(line), cause);
            case "ESCALATE" -> notice(line, Kind.ESCALATED, deciders(line), cause);
            case "REMINDED" -> notice(line, Kind.REMINDER, deciders(line), cause);
            case "ANSWER" -> notice(line, Kind.ANSWER, deciders(line), cause);
            case "WITHDRAWN" -> notice(line, Kind.WITHDRAWN, List.of(line.senderId()), cause);
            case "REJECTED" -> notice(line, Kind.REJECTED, List.of(line.senderId()), cause);
            case "QUESTION" -> notice(line, Kind.QUESTION, List.of(line.senderId()), cause);
            case "DELIVERED" -> notice(line, Kind.DELIVERED, List.of(line.senderId()), cause);
            case "FAILED" -> notice(line, Kind.FAILED, List.of(line.senderId()), cause);
            case "ENDED" -> notice(line, Kind.ENDED, List.of(line.senderId()), cause);
            default -> {} // the rest is seen on the line
        }
    }

    private void tellOfProgress(OrderLine line, Cause cause) {
        switch (line.progress().state()) {
            case AWAITING_APPROVAL -> notice(line, Kind.STEP_AWAITS, deciders(line), cause);
            case AWAITING_ATTESTATION -> {
                Set<UUID> attesters = deciders(line);
                notice(line, Kind.STEP_AWAITS, attesters, cause);
                boolean outside = line.steps().awaiting().map(Step::system).isPresent();
                if (attesters.isEmpty() && !outside) { // never a bypass: the keepers mend the list (AP-2)
                    notice(line, Kind.NO_ATTESTER, approvers.keepersOf(line.organizationId()), cause);
                }
            }
            case AWAITING_START, BEING_DELIVERED -> notice(line, Kind.APPROVED, List.of(line.senderId()), cause);
            case AWAITING_PREREQUISITE -> tellOfWaiting(line, cause);
            default -> {}
        }
    }

    /** Whoever sent it is told also where they gave the last yes themselves: it looks as if it had gone on. */
    private void tellOfWaiting(OrderLine line, Cause cause) {
        if (line.unmet().contains(KeptApart.CODE)) {
            outbox.publish(new OrderFact.KeptApartNotice(
                    line.id(), line.organizationId(), line.caseNumber(), line.senderId(), cause.at()));
        }
    }

    private Set<UUID> deciders(OrderLine line) {
        return line.steps().awaiting().map(step -> approvers.of(line, step)).orElse(Set.of());
    }

    private void notice(OrderLine line, Kind kind, Collection<UUID> told, Cause cause) {
        List<UUID> others =
                told.stream().filter(id -> !id.equals(cause.actorId())).toList();
        if (!others.isEmpty()) {
            outbox.publish(new OrderFact.Notice(
                    line.id(),
                    line.organizationId(),
                    kind,
                    line.caseNumber(),
                    line.wanted().resourceId(),
                    others,
                    cause.at()));
        }
    }
}
