package org.accessportal.policy.separations;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two resources that nobody may hold together now (PO-9).
 *
 * @param administrationCode the administration whose people it is for; null: the whole organization
 * @param name what it is called
 * @param why what could go wrong when one person holds both
 */
public record SeparatedPair(
        UUID separationId,
        @Nullable String administrationCode,
        UUID oneResourceId,
        UUID otherResourceId,
        String name,
        String why) {

    /** Whether both are among the resources. */
    public boolean isWithin(Set<UUID> resourceIds) {
        return resourceIds.contains(oneResourceId) && resourceIds.contains(otherResourceId);
    }

    /** Whether one of the two is among the resources. */
    public boolean isAbout(Set<UUID> resourceIds) {
        return resourceIds.contains(oneResourceId) || resourceIds.contains(otherResourceId);
    }

    /** Whether it is for somebody who works in these administrations. */
    public boolean isFor(Set<String> administrationCodes) {
        return administrationCode == null || administrationCodes.contains(administrationCode);
    }

    /** Whether a policy could reach people whom it is for: one of the same administration, or of the organization. */
    public boolean concerns(@Nullable String policysAdministration) {
        return administrationCode == null
                || policysAdministration == null
                || administrationCode.equals(policysAdministration);
    }
}
