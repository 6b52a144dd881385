package org.accessportal.identity.units;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree.
 *
 * @param parentId the unit above; null at the top
 * @param provider it runs care or service for a municipality
 * @param archived no longer in the feed; kept for history (ID-4)
 * @param managers its managers in the catalogue's order; protected ones are left out
 * @param path from the top to the unit above; only where one unit is asked for
 */
public record UnitView(
        UUID id,
        String name,
        @Nullable String hsaId,
        @Nullable UUID parentId,
        String administrationCode,
        @Nullable String costResponsibilityNumber,
        boolean provider,
        boolean archived,
        boolean hasSubunits,
        List<UnitManagerView> managers,
        List<UnitName> path) {

    /** A manager of the unit. */
    public record UnitManagerView(UUID id, String displayName) {}

    /** A unit's name. */
    public record UnitName(UUID id, String name) {}

    /** Units. */
    public record Units(List<UnitView> items) {}

    /**
     * A code of the catalogue and what it stands for: an administration (förvaltning) or a title.
     *
     * @param code as the catalogue has it
     */
    public record CodeName(String code, String name) {}

    /** Codes, sorted. */
    public record CodeNames(List<CodeName> items) {}
}
