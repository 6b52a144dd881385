package org.accessportal.policy.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which unit is under which, and which of them are providers. Never changes; a changed tree is a new one. */
public final class UnitTree {

    /** Where a unit stands. */
    public record Place(UUID unitId, @Nullable UUID parentId, boolean provider) {}

    private final Map<UUID, Place> places = new HashMap<>();
    private final Map<UUID, List<UUID>> paths = new HashMap<>();
    private final Map<UUID, UUID> providers = new HashMap<>();

    public UnitTree(Collection<Place> units) {
        for (Place place : units) {
            places.put(place.unitId(), place);
        }
        for (UUID unit : places.keySet()) {
            List<UUID> path = walk(unit);
            paths.put(unit, path);
            path.stream().filter(this::isProvider).findFirst().ifPresent(nearest -> providers.put(unit, nearest));
        }
    }

    /** Whether every unit stands where it stands in the other one. */
    public boolean isSameAs(UnitTree other) {
        return places.equals(other.places);
    }

    /** The unit and those above it, lowest first; a circle in the data ends it. */
    public List<UUID> pathOf(UUID unit) {
        List<UUID> path = paths.get(unit);
        return path == null ? List.of(unit) : path;
    }

    /** The nearest provider at or above the unit; null when there is none. */
    public @Nullable UUID providerOf(UUID unit) {
        return providers.get(unit);
    }

    private List<UUID> walk(UUID unit) {
        Set<UUID> path = new LinkedHashSet<>();
        for (@Nullable UUID step = unit; step != null && path.add(step); step = parentOf(step)) {
            // the loop's head does it all
        }
        return List.copyOf(path);
    }

    private boolean isProvider(UUID unit) {
        Place place = places.get(unit);
        return place != null && place.provider();
    }

    private @Nullable UUID parentOf(UUID unit) {
        Place place = places.get(unit);
        return place == null ? null : place.parentId();
    }
}
