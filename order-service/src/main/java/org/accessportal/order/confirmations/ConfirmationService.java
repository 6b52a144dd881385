package org.accessportal.order.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.confirmations.ConfirmationBodies.Answer;
import org.accessportal.order.confirmations.ConfirmationBodies.AnswerView;
import org.accessportal.order.confirmations.ConfirmationRepository.Asked;
import org.accessportal.order.confirmations.ConfirmationRepository.Due;
import org.accessportal.order.lines.Cause;
import org.accessportal.order.lines.Lines;
import org.accessportal.order.lines.Lines.Standing;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.OrderFact;
import org.accessportal.platform.events.OrderFact.Kind;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;

/** Asks whether what has no end is still needed, and takes the answers (OR-7); nobody answers for themselves (RO-7). */
@ApplicationScoped
@Transactional
class ConfirmationService {

    private static final int AT_ONCE = 100;

    private final ConfirmationRepository confirmations;
    private final Lines lines;
    private final Directory directory;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmationService(
            ConfirmationRepository confirmations, Lines lines, Directory directory, Outbox outbox, Clock clock) {
        this.confirmations = confirmations;
        this.lines = lines;
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the actor is asked about, as manager: also what was asked before the responsibility came (RO-2). */
    Page<ConfirmationView> page(PageRequest page, Actor actor) {
        Set<UUID> engagements = directory.engagementsActedFor(actor.identityId());
        return new Page<>(
                confirmations.page(actor, engagements, page.offset(), page.limit()),
                confirmations.count(actor, engagements),
                page.limit(),
                page.offset());
    }

    /** Takes an answer; of two at once one wins, and the other is told that nobody asks any more (409). */
    AnswerView answer(UUID lineId, Answer answer, Actor actor) {
        actor.requireHighAssurance();
        directory.requireCurrentRights(actor);
        Asked asked = confirmations
                .asked(actor, directory.engagementsActedFor(actor.identityId()), lineId)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such line"));
        if (!asked.now()) {
            throw OrderProblem.NOT_ASKED.because("It was answered, or it ended, in the meantime");
        }
        Acting acting =
                directory.actingFor(asked.engagementId(), actor.identityId()).orElse(null);
        var cause = new Cause(actor.identityId(), clock.instant(), null, acting);
        Standing standing = switch (answer) {
            case KEEP -> lines.keep(lineId, cause);
            case END -> lines.end(lineId, cause);
        };
        return new AnswerView(standing.lineId(), standing.state());
    }

    /** Puts the questions whose day has come, and tells the nearest managers; whether there may be more. */
    boolean askNext() {
        List<Due> due = confirmations.ask(AT_ONCE);
        due.forEach(this::tell);
        return due.size() == AT_ONCE;
    }

    private void tell(Due due) {
        List<UUID> told = directory.actingFor(due.engagementId()).stream()
                .map(Acting::actorId)
                .filter(manager -> !manager.equals(due.recipientId()))
                .toList();
        if (!told.isEmpty()) {
            outbox.publish(new OrderFact.Notice(
                    due.lineId(),
                    due.organizationId(),
                    Kind.STILL_NEEDED,
                    due.caseNumber(),
                    due.resourceId(),
                    told,
                    clock.instant()));
        }
    }
}
