package org.accessportal.policy.policies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be given together; known to whoever keeps duties apart (PO-9). */
public interface TogetherRule {

    /**
     * Refuses (422) grants of which nobody may hold two together, every such pair told.
     *
     * @param administrationCode the administration whose policy gives them; null: the whole organization's
     */
    void requireTogether(UUID organizationId, @Nullable String administrationCode, List<PolicyGrant> grants);
}
