package org.accessportal.platform.directory;

import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.ResponsibilityState.Delegation;

/** The replica has taken in delegations, or that they are not there any more (RO-2); observed in the same transaction. */
public record DelegationsChanged(List<Change> changes) {

    /** What has become of a delegation. */
    public enum What {
        MADE,
        /** By hand, by the catalogue, or because its days are over. */
        GONE
    }

    /** A delegation that is new or gone, and who made it. */
    public record Change(UUID managerId, UUID organizationId, Delegation delegation, What what) {}
}
