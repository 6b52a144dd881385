package org.accessportal.order.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.FreeText;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.approvals.ApprovalBodies.DecisionBody;
import org.accessportal.order.approvals.ApprovalBodies.DecisionResult;
import org.accessportal.order.approvals.ApprovalBodies.DecisionResults;
import org.accessportal.order.approvals.ApprovalBodies.DecisionView;
import org.accessportal.order.approvals.ApprovalBodies.DecisionsBody;
import org.accessportal.order.approvals.ApprovalBodies.QuestionBody;
import org.accessportal.order.approvals.ApprovalBodies.ReassignmentBody;
import org.accessportal.order.approvals.ApprovalBodies.Verdict;
import org.accessportal.order.approvals.ApprovalQueries.Wanted;
import org.accessportal.order.lines.Lines;
import org.accessportal.order.lines.Lines.Standing;
import org.accessportal.order.lines.StepKind;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;

/** What awaits somebody's yes or no, and the deciding (AP-1 to AP-5). */
@ApplicationScoped
class ApprovalService {

    private final Lines lines;
    private final ApprovalQueries queries;
    private final Directory directory;

    ApprovalService(Lines lines, ApprovalQueries queries, Directory directory) {
        this.lines = lines;
        this.queries = queries;
        this.directory = directory;
    }

    Page<ApprovalView> awaiting(List<StepKind> kinds, PageRequest page, Actor actor) {
        return page(new Wanted(actor, kinds, false), page);
    }

    Page<ApprovalView> stuck(PageRequest page, Actor actor) {
        if (!directory.holds(actor, Role.SYSTEM_ADMINISTRATOR, null)) {
            directory.require(actor, Role.SERVICE_DESK, null);
        }
        return page(new Wanted(actor, List.of(), true), page);
    }

    @Transactional
    DecisionView decide(UUID stepId, DecisionBody body, Actor actor) {
        boolean yes = body.decision() == Verdict.APPROVED;
        String reason = FreeText.checked("reason", body.reason());
        if (!yes && reason == null) {
            throw OrderProblem.REASON_NEEDED.at("reason", "AP-3", "A no comes with its reason");
        }
        if (!yes && body.to() != null) {
            throw OrderProblem.INVALID_PERIOD.at("to", "AP-3", "Only a yes can shorten the period");
        }
        return view(stepId, lines.decide(stepId, yes, body.to(), actor, reason));
    }

    /** Each stands or falls by itself: one refusal undoes no other decision (AP-3). */
    DecisionResults decideMany(DecisionsBody body, Actor actor) {
        List<DecisionResult> results = new ArrayList<>();
        for (UUID stepId : body.stepIds()) {
            try {
                decideOne(stepId, body.decision(), actor);
                results.add(new DecisionResult(stepId, 200, null, null));
            } catch (Problem refusal) {
                results.add(new DecisionResult(
                        stepId, refusal.type().status(), refusal.type().slug(), refusal.getMessage()));
            }
        }
        return new DecisionResults(results);
    }

    @Transactional
    DecisionView ask(UUID stepId, QuestionBody body, Actor actor) {
        return view(stepId, lines.ask(stepId, actor, FreeText.checked("text", body.text())));
    }

    @Transactional
    DecisionView reassign(UUID stepId, ReassignmentBody body, Actor actor) {
        directory.requireCurrentRights(actor);
        directory.require(actor, Role.SYSTEM_ADMINISTRATOR, null);
        return view(
                stepId, lines.reassign(stepId, body.approverId(), actor, FreeText.checked("reason", body.reason())));
    }

    private void decideOne(UUID stepId, DecisionBody decision, Actor actor) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> decide(stepId, decision, actor));
    }

    private Page<ApprovalView> page(Wanted wanted, PageRequest page) {
        return new Page<>(
                queries.page(wanted, page.offset(), page.limit()), queries.count(wanted), page.limit(), page.offset());
    }

    private static DecisionView view(UUID stepId, Standing standing) {
        return new DecisionView(stepId, standing.lineId(), standing.state());
    }
}
