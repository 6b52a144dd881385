package org.accessportal.order.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;

/** Which providers somebody sees (RO-4). */
@ApplicationScoped
@Transactional
class ProviderService {

    private final ProviderQueries queries;
    private final Directory directory;

    ProviderService(ProviderQueries queries, Directory directory) {
        this.queries = queries;
        this.directory = directory;
    }

    /** Every provider for those who look after the portal; for others those where they order. */
    Page<ProviderView> page(boolean lacking, PageRequest page, Actor actor) {
        boolean all = Stream.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR, Role.SERVICE_DESK)
                .anyMatch(role -> directory.holds(actor, role, null));
        return queries.page(actor, all, lacking, page);
    }
}
