package org.accessportal.platform.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The catalogue of what can be assigned. Topic {@code order.resources}, keyed by resource id. */
public sealed interface ResourceState extends State {

    /**
     * A resource as those who deliver it need to know it.
     *
     * @param code stable, unique in the organization
     * @param graceDays days that an assignment lives on after its last reason went (PO-5)
     * @param gapDays the longest gap between engagements that freezes instead of ending (PO-5)
     * @param retired no longer given to anybody new
     * @param priceMonthly in öre; null in states from before prices were told
     */
    @EventType("order.resource.v1")
    record Resource(
            UUID resourceId,
            Revision revision,
            UUID organizationId,
            String code,
            Kind kind,
            List<Level> levels,
            int graceDays,
            int gapDays,
            boolean retired,
            @Nullable Long priceMonthly)
            implements ResourceState {

        @Override
        public UUID aggregateId() {
            return resourceId;
        }
    }

    /** What a resource is. */
    enum Kind {
        USER_SERVICE,
        GROUP,
        PERMISSION
    }

    /**
     * A level of a user service.
     *
     * @param rank the highest wins (PO-4)
     * @param groups codes of the groups that the level brings; null when it brings none
     */
    record Level(String code, int rank, @Nullable List<String> groups) {}
}
