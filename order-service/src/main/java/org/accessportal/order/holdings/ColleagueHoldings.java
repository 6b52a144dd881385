package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.catalog.Orderables;
import org.accessportal.order.recipients.OrderRight;
import org.accessportal.order.recipients.Recipients;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** What colleagues have: one of them, to be ordered for others too (OR-4), and what is usual among them (OR-1). */
@ApplicationScoped
@Transactional
class ColleagueHoldings {

    private final Recipients recipients;
    private final Holdings holdings;
    private final Orderables catalog;
    private final Clock clock;

    ColleagueHoldings(Recipients recipients, Holdings holdings, Orderables catalog, Clock clock) {
        this.recipients = recipients;
        this.holdings = holdings;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Those that can be ordered now; the same refusal (404) for an engagement that is unknown and one that is not for
     * the actor.
     */
    List<HoldingView> of(UUID engagementId, Actor actor) {
        OrderRight colleague = requireRight(engagementId, actor);
        List<HoldingView> given = holdings.givenFor(colleague.identityId(), engagementId);
        Map<UUID, Orderable> resources = catalog.of(
                actor.organizationId(),
                given.stream().map(HoldingView::resourceId).toList());
        return given.stream()
                .filter(holding -> canBeOrdered(resources.get(holding.resourceId())))
                .toList();
    }

    /** What those with the same title at the same unit usually have, and can be ordered now (OR-1); 404 likewise. */
    List<UUID> usual(UUID engagementId, Actor actor) {
        requireRight(engagementId, actor);
        List<UUID> usual = holdings.usualAmongColleagues(engagementId, PortalTime.today(clock));
        Map<UUID, Orderable> resources = catalog.of(actor.organizationId(), usual);
        return usual.stream().filter(id -> canBeOrdered(resources.get(id))).toList();
    }

    private OrderRight requireRight(UUID engagementId, Actor actor) {
        return recipients
                .of(actor, engagementId)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such engagement for you"));
    }

    private static boolean canBeOrdered(@Nullable Orderable resource) {
        return resource != null && resource.orderable();
    }
}
