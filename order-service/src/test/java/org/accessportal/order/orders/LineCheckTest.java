package org.accessportal.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.catalog.OrderTerms;
import org.accessportal.order.catalog.OrderTerms.AttestationRule;
import org.accessportal.order.catalog.OrderTerms.OrderableBy;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.orders.CheckView.Finding;
import org.accessportal.order.orders.OrderCheck.There;
import org.accessportal.order.recipients.OrderRight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LineCheckTest {

    private static final UUID PERSON = new UUID(1, 1);
    private static final UUID ENGAGEMENT = new UUID(1, 2);
    private static final UUID RESOURCE = new UUID(1, 3);

    @Test
    @DisplayName("OR-2: whoever may not order it is told in plain words who may")
    void whoeverMayNotOrderIsToldWhoMay() {
        assertThat(refusals(LineAction.NEW, List.of(OrderableBy.MANAGER, OrderableBy.ORDERER)))
                .containsExactly("This is ordered by the person's nearest manager or an orderer at the unit");
        assertThat(refusals(LineAction.NEW, List.of())).containsExactly("Nobody orders this by hand");
        assertThat(refusals(LineAction.NEW, List.of(OrderableBy.SELF))).isEmpty();
    }

    @Test
    @DisplayName("OR-2: nobody ends their own, even what they order themselves")
    void whoeverMayNotEndIsToldWhoMay() {
        assertThat(refusals(LineAction.END, List.of(OrderableBy.SELF)))
                .containsExactly("This is taken away by the person's nearest manager or an orderer at the unit");
    }

    /** What the person, who has no right but to order for oneself, is refused with. */
    private static List<String> refusals(LineAction action, List<OrderableBy> orderableBy) {
        var line = new DraftLine(
                PERSON, ENGAGEMENT, RESOURCE, action, RESOURCE, null, null, null, null, null, null, false, null);
        return LineCheck.of(line, self(), resource(orderableBy), new There(List.of(), Set.of(), Map.of(), Map.of()))
                .stream()
                .filter(finding -> finding.code().equals("NOT_BY_YOU"))
                .map(Finding::message)
                .toList();
    }

    private static OrderRight self() {
        return new OrderRight(
                PERSON,
                ENGAGEMENT,
                new UUID(1, 4),
                "602",
                null,
                null,
                null,
                null,
                null,
                true,
                false,
                null,
                null,
                Set.of(OrderableBy.SELF));
    }

    private static Orderable resource(List<OrderableBy> orderableBy) {
        OrderTerms usual = OrderTerms.DEFAULT;
        var terms = new OrderTerms(
                null,
                orderableBy,
                usual.approvals(),
                null,
                0,
                0,
                0,
                List.of(),
                List.of(),
                null,
                null,
                null,
                usual.fulfilment(),
                null,
                null,
                List.of());
        return new Orderable(RESOURCE, "resource", true, List.of(), terms, AttestationRule.NEVER, true, false);
    }
}
