package org.accessportal.order.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.platform.personaldata.CommonPersonalData;
import org.accessportal.platform.personaldata.PersonalData;
import org.accessportal.platform.personaldata.RetentionRule;

/** What people ordered, got and decided, and what was written about it. */
@ApplicationScoped
class OrderPersonalData implements PersonalData {

    /** What was written about a line's recipient is the recipient's alone, whoever ordered or decided. */
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "orders",
                    "select to_jsonb(t) - '{version,lines}'::text[] from orders t where t.sender_id = :person"),
            new Kind("order-lines", """
                    select to_jsonb(l) - case when l.recipient_id = :person then '{version}' else '{version,form,need}' end::text[]
                    from order_line l where l.sender_id = :person or l.recipient_id = :person order by l.sent_at
                    """),
            ofLines(
                    "approval-steps",
                    "approval_step",
                    "reason",
                    "t.decided_by = :person or :person = any(t.approver_ids)"),
            ofLines("line-entries", "line_entry", "text", "t.actor_id = :person"),
            ofLines("attestation-requests", "attestation_request", "last_error", "false"),
            ofLines("tasks", "task", "fields", "t.assignee_id = :person or t.done_by = :person"),
            ofLines("confirmations", "confirmation", "", "false"),
            Kind.of("reviews", "review", "t.identity_id = :person order by t.opened_at"),
            ofLines("review-items", "review_item", "", "t.answered_by = :person"),
            ofLines("separation-exceptions", "separation_exception", "reason", "false"),
            Kind.of("separation-violations", "separation_violation", "t.identity_id = :person"),
            Kind.of("prerequisites", "prerequisite_met", "t.identity_id = :person or t.known_by = :person"),
            Kind.of("orderer-units", "orderer_unit", "t.identity_id = :person"),
            Kind.of("holdings", "holding", "t.identity_id = :person"),
            new Kind("attest-lists", """
                    select jsonb_build_object('id', t.id, 'name', t.name, 'attester', a) from attest_list t,
                      jsonb_array_elements(t.attesters) a where a::text like '%' || :person || '%'
                    """),
            Kind.of("unique-answers", "answer_holder", "t.recipient_id = :person"),
            Kind.of("templates", "template", "t.owner_id = :person"),
            Kind.of("resource-changes", "resource_change", "t.changed_by = :person order by t.changed_at"));

    private static final Set<String> LEFT_OUT =
            Set.of("resource", "recipient_changed", "line_sweep", "reviewed_line", "separation", "separation_sweep");

    @Override
    public String ordinaryPerson() {
        return CommonPersonalData.ORDINARY_PERSON;
    }

    @Override
    public List<Kind> kinds() {
        return Stream.concat(KINDS.stream(), CommonPersonalData.kinds().stream())
                .toList();
    }

    @Override
    public List<RetentionRule> retention() {
        return OrderRetention.RULES;
    }

    @Override
    public Set<String> leftOut() {
        return Stream.concat(LEFT_OUT.stream(), CommonPersonalData.leftOut().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Rows of lines that the person sent, is the recipient of, or had to do with; what was written, for the recipient. */
    private static Kind ofLines(String code, String table, String written, String hadToDo) {
        return new Kind(code, """
                select to_jsonb(t) - case when l.recipient_id = :person then '{version}' else '{version,<written>}' end::text[]
                from <table> t join order_line l on l.id = t.line_id
                where l.sender_id = :person or l.recipient_id = :person or <hadToDo>
                """.replace("<table>", table)
                .replace("<hadToDo>", hadToDo)
                .replace(",<written>", written.isEmpty() ? "" : "," + written));
    }
}
