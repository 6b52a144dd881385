package org.accessportal.order.purchasing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.FreeText;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.lines.Lines;
import org.accessportal.order.purchasing.AttestationRequest.State;
import org.accessportal.order.purchasing.AttestationRequest.Verdict;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.webhooks.SignedMessage;
import org.jspecify.annotations.Nullable;

/** Takes the answers of purchasing systems: forged, unknown, double and late ones change nothing (AP-2). */
@ApplicationScoped
@Transactional
class AnswerService {

    private static final int LONGEST_REASON = 2_000;

    private final PurchasingSystems systems;
    private final AttestationRequestRepository requests;
    private final Lines lines;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    AnswerService(
            PurchasingSystems systems,
            AttestationRequestRepository requests,
            Lines lines,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.systems = systems;
        this.requests = requests;
        this.lines = lines;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    AnswerView take(UUID requestId, SignedMessage message, String signature) throws JsonProcessingException {
        List<String> senders = systems.all().stream()
                .filter(system -> message.isSignedBy(system.secret(), signature, clock.instant()))
                .map(PurchasingSystem::code)
                .toList();
        if (senders.isEmpty()) {
            throw CommonProblem.NOT_SIGNED_IN.because("The signature is not one of a purchasing system's, or is old");
        }
        AnswerBody body = json.readValue(message.body(), AnswerBody.class);
        AttestationRequest request = requests.locked(requestId)
                .filter(found -> senders.contains(found.system()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such request"));
        return decide(request, verdict(body), reason(body));
    }

    private AnswerView decide(AttestationRequest request, Verdict verdict, @Nullable String reason) {
        if (request.state() == State.ANSWERED && request.verdict() == verdict) {
            return new AnswerView(request.id(), verdict, null);
        }
        switch (request.state()) {
            case OPEN -> {}
            case ANSWERED ->
                throw OrderProblem.STEP_DECIDED.because(
                        request.verdict() + " by " + request.system() + " at " + request.answeredAt());
            case WITHDRAWN -> throw OrderProblem.STEP_NOT_AWAITING.because("The request was withdrawn");
        }
        requests.answered(request.id(), verdict, clock.instant());
        audit.record(AuditRow.within(request.organizationId(), null, "attestation.answered", clock.instant())
                .on(request.stepId())
                .restingOn("purchasing-system")
                .with(request.system() + " " + verdict));
        var standing = lines.answer(request.stepId(), verdict == Verdict.APPROVED, request.system(), reason);
        return new AnswerView(request.id(), verdict, standing.state());
    }

    private static Verdict verdict(AnswerBody body) {
        if (body.verdict() == null) {
            throw CommonProblem.INVALID_REQUEST.at("verdict", "AP-2", "APPROVED or REJECTED");
        }
        return body.verdict();
    }

    private static @Nullable String reason(AnswerBody body) {
        String reason = FreeText.checked("reason", body.reason());
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw CommonProblem.INVALID_REQUEST.at("reason", "AP-3", "At most 2,000 characters");
        }
        if (reason == null && body.verdict() == Verdict.REJECTED) {
            throw OrderProblem.REASON_NEEDED.at("reason", "AP-3", "Say why it is not attested");
        }
        return reason;
    }
}
