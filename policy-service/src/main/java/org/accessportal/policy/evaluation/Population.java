package org.accessportal.policy.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.accessportal.policy.criteria.Criterion;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * The engagements of one organization, with a bitmap for every value and for every unit with what is under it: which
 * of them meet criteria is answered without looking at each. For one thread at a time.
 */
public final class Population {

    private final Ids identities = new Ids();
    private final Columns columns = new Columns(identities);
    private final Map<Key, RoaringBitmap> having = new HashMap<>();
    private int[] firstRows = new int[0];
    private final RoaringBitmap rows = new RoaringBitmap();
    private final RoaringBitmap free = new RoaringBitmap();
    private UnitTree tree;
    private int size;

    public Population(UnitTree tree) {
        this.tree = tree;
    }

    /** The tree that it is indexed by. */
    public UnitTree tree() {
        return tree;
    }

    /** These are the identity's engagements from now on. */
    public void put(UUID identityId, Collection<Engagement> engagements) {
        int identity = identities.numberOf(identityId);
        makeRoom(identity);
        for (int row = firstRows[identity]; row != Ids.NONE; row = columns.next(row)) {
            forget(row);
        }
        int next = Ids.NONE;
        for (Engagement engagement : List.copyOf(engagements).reversed()) {
            int row = add(engagement);
            columns.follow(row, next);
            next = row;
        }
        firstRows[identity] = next;
    }

    private void makeRoom(int identity) {
        int present = firstRows.length;
        if (identity >= present) {
            firstRows = Arrays.copyOf(firstRows, Columns.roomFor(identity, present));
            Arrays.fill(firstRows, present, firstRows.length, Ids.NONE);
        }
    }

    /** Indexes everything by another tree. */
    public void rearrange(UnitTree arranged) {
        tree = arranged;
        RoaringBitmap primary = having.getOrDefault(Key.IS_PRIMARY, new RoaringBitmap());
        having.clear();
        rows.forEach((int row) -> index(row, columns.get(row, primary.contains(row))));
    }

    /** The identity's engagements that end that day or later. */
    public List<Engagement> engagementsOf(UUID identityId, LocalDate endingFrom) {
        List<Engagement> engagements = new ArrayList<>();
        int identity = identities.find(identityId);
        int row = identity == Ids.NONE ? Ids.NONE : firstRows[identity];
        for (; row != Ids.NONE; row = columns.next(row)) {
            if (columns.to(row) >= endingFrom.toEpochDay()) {
                engagements.add(get(row));
            }
        }
        return engagements;
    }

    /** The identities with an engagement that meets the criteria and ends that day or later. */
    public Set<UUID> identitiesMatching(Criterion criteria, LocalDate endingFrom) {
        RoaringBitmap found = matching(criteria);
        long day = endingFrom.toEpochDay();
        Set<UUID> matching = new LinkedHashSet<>();
        for (IntIterator row = found.getIntIterator(); row.hasNext(); ) {
            int next = row.next();
            if (columns.to(next) >= day) {
                matching.add(columns.identity(next));
            }
        }
        return matching;
    }

    /** The engagements that meet the criteria. */
    public List<Engagement> engagementsMatching(Criterion criteria) {
        List<Engagement> engagements = new ArrayList<>();
        matching(criteria).forEach((int row) -> engagements.add(get(row)));
        return engagements;
    }

    /** How many engagements meet the criteria; several threads may ask at once while none changes anything. */
    public int countMatching(Criterion criteria) {
        return matching(criteria).getCardinality();
    }

    /** How many engagements have the key. */
    long frequency(Key key) {
        return bitmap(key).getLongCardinality();
    }

    private RoaringBitmap matching(Criterion criterion) {
        return matching(criterion, rows);
    }

    /** Of these rows, those that meet the criterion. */
    private RoaringBitmap matching(Criterion criterion, RoaringBitmap among) {
        return switch (criterion) {
            case Criterion.AllOf all -> all(all.criteria(), among);
            case Criterion.AnyOf any ->
                RoaringBitmap.or(any.criteria().stream()
                        .map(each -> matching(each, among))
                        .iterator());
            case Criterion.Not not -> RoaringBitmap.andNot(among, matching(not.criterion(), among));
            case Criterion.Length length -> filter(among, test(length));
            case Criterion.Dates dates -> filter(among, test(dates));
            default ->
                RoaringBitmap.or(keys(criterion).stream()
                        .map(key -> RoaringBitmap.and(bitmap(key), among))
                        .iterator());
        };
    }

    /** What is rare is asked first, and the rest only of what is left. */
    private RoaringBitmap all(List<Criterion> criteria, RoaringBitmap among) {
        RoaringBitmap met = among;
        for (Criterion criterion :
                criteria.stream().sorted(Comparator.comparingLong(this::cost)).toList()) {
            met = matching(criterion, met);
        }
        return met;
    }

    /** How many rows have one of the values; lengths and dates, which are looked at row by row, come last. */
    private long cost(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Length _, Criterion.Dates _ -> Long.MAX_VALUE;
            case Criterion.AllOf _, Criterion.AnyOf _, Criterion.Not _ -> size;
            default -> keys(criterion).stream().mapToLong(this::frequency).sum();
        };
    }

    /** The keys of a criterion that asks for one of some values. */
    private static List<Key> keys(Criterion criterion) {
        return Objects.requireNonNull(Key.of(criterion));
    }

    private RoaringBitmap bitmap(Key key) {
        RoaringBitmap bitmap = having.get(key);
        return bitmap == null ? new RoaringBitmap() : bitmap;
    }

    private static RoaringBitmap filter(RoaringBitmap among, IntPredicate test) {
        RoaringBitmapWriter<RoaringBitmap> met = RoaringBitmapWriter.writer().get();
        for (IntIterator row = among.getIntIterator(); row.hasNext(); ) {
            int next = row.next();
            if (test.test(next)) {
                met.add(next);
            }
        }
        return met.get();
    }

    private IntPredicate test(Criterion.Length length) {
        long least = length.minDays() == null ? 0 : length.minDays();
        long most = length.maxDays() == null ? Long.MAX_VALUE : length.maxDays();
        return row -> columns.length(row) >= least && columns.length(row) <= most;
    }

    private IntPredicate test(Criterion.Dates dates) {
        long startFrom =
                dates.startFrom() == null ? Long.MIN_VALUE : dates.startFrom().toEpochDay();
        long startTo =
                dates.startTo() == null ? Long.MAX_VALUE : dates.startTo().toEpochDay();
        long endFrom =
                dates.endFrom() == null ? Long.MIN_VALUE : dates.endFrom().toEpochDay();
        long endTo = dates.endTo() == null ? Long.MAX_VALUE : dates.endTo().toEpochDay();
        return row -> columns.from(row) >= startFrom
                && columns.from(row) <= startTo
                && columns.to(row) >= endFrom
                && columns.to(row) <= endTo;
    }

    private Engagement get(int row) {
        return columns.get(row, bitmap(Key.IS_PRIMARY).contains(row));
    }

    private int add(Engagement engagement) {
        int row = free.isEmpty() ? size++ : free.first();
        free.remove(row);
        columns.set(row, engagement);
        rows.add(row);
        index(row, engagement);
        return row;
    }

    private void index(int row, Engagement engagement) {
        for (Key key : Key.of(engagement, tree)) {
            having.computeIfAbsent(key, _ -> new RoaringBitmap()).add(row);
        }
    }

    private void forget(int row) {
        for (Key key : Key.of(get(row), tree)) {
            RoaringBitmap bitmap = bitmap(key);
            bitmap.remove(row);
            if (bitmap.isEmpty()) {
                having.remove(key);
            }
        }
        rows.remove(row);
        free.add(row);
    }
}
