package org.accessportal.platform.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's engagements. Topic {@code identity.identities}, keyed by identity id. */
public sealed interface IdentityState extends State {

    /**
     * An identity with all its engagements, past, present and future (ID-2).
     *
     * @param protectedIdentity the person leaves no trace where it is not needed (ID-9)
     * @param ended erased: only id and revision remain
     */
    @EventType("identity.identity.v1")
    record Identity(
            UUID identityId,
            Revision revision,
            UUID organizationId,
            boolean protectedIdentity,
            boolean ended,
            List<Engagement> engagements)
            implements IdentityState {

        @Override
        public UUID aggregateId() {
            return identityId;
        }
    }

    /**
     * One employment or assignment at a unit.
     *
     * @param from first day; null when the source leaves it open
     * @param to last day, included; null when it is open
     * @param primary the one that user-service policies look at (ID-3)
     */
    record Engagement(
            UUID engagementId,
            UUID unitId,
            String administrationCode,
            @Nullable String costResponsibilityNumber,
            @Nullable String titleCode,
            @Nullable String employmentForm,
            @Nullable String benefitsGroup,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean primary) {}
}
