package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.catalog.Orderables;
import org.accessportal.order.recipients.OrderRight;
import org.accessportal.order.recipients.Recipients;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** What a colleague has because of one engagement, to be ordered for others too (OR-4). */
@ApplicationScoped
@Transactional
class ColleagueHoldings {

    private final Recipients recipients;
    private final Holdings holdings;
    private final Orderables catalog;

    ColleagueHoldings(Recipients recipients, Holdings holdings, Orderables catalog) {
        this.recipients = recipients;
        this.holdings = holdings;
        this.catalog = catalog;
    }

    /** Those that can be ordered now; the same refusal (404) for an engagement that is unknown and one that is not for the actor. */
    List<HoldingView> of(UUID engagementId, Actor actor) {
        OrderRight colleague = recipients
                .of(actor, engagementId)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such engagement for you"));
        List<HoldingView> given = holdings.givenFor(colleague.identityId(), engagementId);
        Map<UUID, Orderable> resources = catalog.of(
                actor.organizationId(),
                given.stream().map(HoldingView::resourceId).toList());
        return given.stream()
                .filter(holding -> canBeOrdered(resources.get(holding.resourceId())))
                .toList();
    }

    private static boolean canBeOrdered(@Nullable Orderable resource) {
        return resource != null && resource.orderable();
    }
}
