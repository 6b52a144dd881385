package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;

/** Of every unit the rows at it or anywhere under it, and those whose nearest provider it is. */
final class Subtrees {

    private final ValueColumn<UUID> units;
    private final Map<UUID, RoaringBitmap> under = new HashMap<>();
    private final Map<UUID, RoaringBitmap> provided = new HashMap<>();
    /** By the unit's number: where its rows belong. */
    private final List<List<RoaringBitmap>> places = new ArrayList<>();

    private UnitTree tree;

    Subtrees(ValueColumn<UUID> units, UnitTree tree) {
        this.units = units;
        this.tree = tree;
    }

    UnitTree tree() {
        return tree;
    }

    /** Arranges everything by another tree, unit by unit and not row by row. */
    void rearrange(UnitTree arranged) {
        tree = arranged;
        under.clear();
        provided.clear();
        places.clear();
        for (int unit = 0; unit < units.values().values().size(); unit++) {
            RoaringBitmap rows = units.rowsOf(unit);
            places(unit).forEach(place -> place.or(rows));
        }
    }

    /** A row that is at the unit of that number. */
    void add(int unit, int row) {
        for (RoaringBitmap place : places(unit)) {
            place.add(row);
        }
    }

    void remove(int unit, int row) {
        for (RoaringBitmap place : places(unit)) {
            place.remove(row);
        }
    }

    /** The rows at or under the unit; not to be changed. */
    RoaringBitmap under(Object unit) {
        return under.getOrDefault(unit, new RoaringBitmap());
    }

    /** The rows whose nearest provider is the unit; not to be changed. */
    RoaringBitmap providedBy(Object unit) {
        return provided.getOrDefault(unit, new RoaringBitmap());
    }

    private List<RoaringBitmap> places(int unit) {
        while (places.size() <= unit) {
            places.add(placesOf(units.values().values().get(places.size())));
        }
        return places.get(unit);
    }

    private List<RoaringBitmap> placesOf(UUID unit) {
        List<RoaringBitmap> found = new ArrayList<>();
        for (UUID step : tree.pathOf(unit)) {
            found.add(under.computeIfAbsent(step, _ -> new RoaringBitmap()));
        }
        UUID provider = tree.providerOf(unit);
        if (provider != null) {
            found.add(provided.computeIfAbsent(provider, _ -> new RoaringBitmap()));
        }
        return found;
    }
}
