package org.accessportal.order.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.accessportal.order.approvals.ApprovalBodies.*;
import org.accessportal.order.lines.StepKind;
import org.accessportal.platform.rest.*;
import org.accessportal.platform.security.Actor;

/** Approvals. */
@ApplicationScoped
class ApprovalService {
    Page<ApprovalView> awaiting(List<StepKind> k, PageRequest p, Actor a) {
        throw new UnsupportedOperationException();
    }

    Page<ApprovalView> stuck(PageRequest p, Actor a) {
        throw new UnsupportedOperationException();
    }

    DecisionView decide(UUID i, DecisionBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    DecisionResults decideMany(DecisionsBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    DecisionView ask(UUID i, QuestionBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    DecisionView reassign(UUID i, ReassignmentBody b, Actor a) {
        throw new UnsupportedOperationException();
    }
}
