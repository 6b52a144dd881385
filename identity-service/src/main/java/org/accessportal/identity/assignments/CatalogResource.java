package org.accessportal.identity.assignments;

import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.ResourceState.Kind;
import org.accessportal.platform.events.ResourceState.Level;
import org.jspecify.annotations.Nullable;

/** What identity-service needs to know of a resource to assign and deliver it. */
record CatalogResource(
        UUID id, UUID organizationId, String code, Kind kind, List<Level> levels, int graceDays, int gapDays) {

    /** How high a level is; what has no levels is lowest. */
    int rankOf(@Nullable String level) {
        return levels.stream()
                .filter(known -> known.code().equals(level))
                .mapToInt(Level::rank)
                .findFirst()
                .orElse(Integer.MIN_VALUE);
    }

    /** The groups in the directory that come with it at that level. */
    List<String> groupsAt(@Nullable String level) {
        if (kind == Kind.GROUP) {
            return List.of(code);
        }
        return levels.stream()
                .filter(known -> known.code().equals(level) && known.groups() != null)
                .flatMap(known -> known.groups().stream())
                .toList();
    }

    /** Whether it lives in the directory: an account, or a group. */
    boolean isInDirectory() {
        return kind == Kind.USER_SERVICE || kind == Kind.GROUP;
    }
}
