package org.accessportal.order.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;

/** What a manager sees of the access that others have at the unit (OR-7). */
@ApplicationScoped
@Transactional
class ReachService {

    private final ReachQueries queries;
    private final UnitManagers managers;

    ReachService(ReachQueries queries, UnitManagers managers) {
        this.queries = queries;
        this.managers = managers;
    }

    Page<ReachView> page(PageRequest page, Actor actor) {
        UUID organization = actor.organizationId();
        List<UUID> units = managers.managedBy(actor.identityId(), queries.reached(organization), organization);
        return new Page<>(
                queries.page(units, organization, page.offset(), page.limit()),
                queries.count(units, organization),
                page.limit(),
                page.offset());
    }
}
