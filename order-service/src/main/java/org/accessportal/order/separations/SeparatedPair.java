package org.accessportal.order.separations;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two resources that nobody may hold together (PO-9).
 *
 * @param administrationCode it is for those who work in this administration; null: for everybody of the organization
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

    boolean isAbout(UUID resourceId) {
        return oneResourceId.equals(resourceId) || otherResourceId.equals(resourceId);
    }

    /** The one that is kept apart from this one. */
    public UUID besides(UUID resourceId) {
        return oneResourceId.equals(resourceId) ? otherResourceId : oneResourceId;
    }

    boolean isFor(Set<String> administrationCodes) {
        return administrationCode == null || administrationCodes.contains(administrationCode);
    }
}
