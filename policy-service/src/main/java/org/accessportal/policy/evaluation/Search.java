package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * Finds the rows that meet criteria, bitmap by bitmap. What it returns may be a bitmap of the columns themselves and is
 * not to be changed. Several threads may search at once while none changes the columns.
 */
final class Search {

    static final int BATCH = 1_024;

    private final Columns columns;

    Search(Columns columns) {
        this.columns = columns;
    }

    /** All rows that meet the criterion. */
    RoaringBitmap matching(Criterion criterion) {
        return matching(criterion, columns.rows());
    }

    /** All rows that meet at least one of the criteria. */
    RoaringBitmap matchingAny(List<Criterion> criteria) {
        return criteria.size() == 1
                ? matching(criteria.getFirst())
                : RoaringBitmap.or(criteria.stream().map(this::matching).iterator());
    }

    /** How many rows meet the criterion: the last clause counts, and makes no bitmap. */
    int count(Criterion criterion) {
        if (!(criterion instanceof Criterion.AllOf all)) {
            return matching(criterion).getCardinality();
        }
        List<Clause> clauses = clauses(all);
        Clause last = clauses.getLast();
        RoaringBitmap met = all(clauses.subList(0, clauses.size() - 1), columns.rows());
        List<RoaringBitmap> having = last.having();
        return having != null && having.size() == 1
                ? RoaringBitmap.andCardinality(met, having.getFirst())
                : matching(last, met).getCardinality();
    }

    /** Of these rows, those that meet the criterion. */
    RoaringBitmap matching(Criterion criterion, RoaringBitmap among) {
        return matching(clause(criterion), among);
    }

    /**
     * A criterion and what is known of it before rows are looked at.
     *
     * @param keys the rows that meet it have one of these; none when it is not as simple as that
     * @param having the rows of each key; null when it is not as simple as that
     * @param cost how many rows may meet it
     */
    private record Clause(
            Criterion criterion, List<Key> keys, @Nullable List<RoaringBitmap> having, long cost) {}

    private Clause clause(Criterion criterion) {
        List<Key> keys = Key.of(criterion);
        if (keys == null) {
            return new Clause(criterion, List.of(), null, costOfWhole(criterion));
        }
        List<RoaringBitmap> having = new ArrayList<>(keys.size());
        long cost = 0;
        for (Key key : keys) {
            RoaringBitmap rows = columns.having(key);
            having.add(rows);
            cost += rows.getCardinality();
        }
        return new Clause(criterion, keys, having, cost);
    }

    /** What is looked at row by row comes last, what only takes away before that, and then what is put together. */
    private static long costOfWhole(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Length _, Criterion.Dates _ -> Long.MAX_VALUE;
            case Criterion.Not _ -> Long.MAX_VALUE - 1;
            default -> Long.MAX_VALUE - 2;
        };
    }

    private RoaringBitmap matching(Clause clause, RoaringBitmap among) {
        if (clause.having() != null) {
            return among(clause, clause.having(), among);
        }
        return switch (clause.criterion()) {
            case Criterion.AllOf all -> all(clauses(all), among);
            case Criterion.AnyOf any ->
                RoaringBitmap.or(any.criteria().stream()
                        .map(each -> matching(each, among))
                        .iterator());
            case Criterion.Not not -> without(clause(not.criterion()), among);
            case Criterion.Length length -> columns.periods().within(length, among);
            case Criterion.Dates dates -> columns.periods().within(dates, among);
            default -> throw new IllegalStateException("Has keys: " + clause.criterion());
        };
    }

    /** The clauses of an "and", those of an "and" within it too, the rarest first. */
    private List<Clause> clauses(Criterion.AllOf all) {
        return flat(all)
                .map(this::clause)
                .sorted(Comparator.comparingLong(Clause::cost))
                .toList();
    }

    private static Stream<Criterion> flat(Criterion.AllOf all) {
        return all.criteria().stream()
                .flatMap(each -> each instanceof Criterion.AllOf within ? flat(within) : Stream.of(each));
    }

    private RoaringBitmap all(List<Clause> clauses, RoaringBitmap among) {
        RoaringBitmap met = among;
        for (Clause clause : clauses) {
            met = matching(clause, met);
        }
        return met;
    }

    /** Few rows are asked for their value; of many, those of each value are taken. */
    private RoaringBitmap among(Clause clause, List<RoaringBitmap> having, RoaringBitmap among) {
        boolean all = among.getCardinality() == columns.rows().getCardinality();
        if (having.size() == 1) {
            return all ? having.getFirst() : RoaringBitmap.and(having.getFirst(), among);
        }
        if (all) {
            return RoaringBitmap.or(having.iterator());
        }
        IntPredicate test = 2L * among.getCardinality() < clause.cost() ? columns.test(clause.keys()) : null;
        if (test != null) {
            return filter(among, test);
        }
        return RoaringBitmap.or(
                having.stream().map(each -> RoaringBitmap.and(each, among)).iterator());
    }

    private RoaringBitmap without(Clause clause, RoaringBitmap among) {
        List<RoaringBitmap> having = clause.having();
        return RoaringBitmap.andNot(
                among, having != null && having.size() == 1 ? having.getFirst() : matching(clause, among));
    }

    /** Of these rows, those that pass the test. */
    static RoaringBitmap filter(RoaringBitmap among, IntPredicate test) {
        RoaringBitmapWriter<RoaringBitmap> met = RoaringBitmapWriter.writer().get();
        int[] batch = new int[BATCH];
        for (BatchIterator rows = among.getBatchIterator(); rows.hasNext(); ) {
            int size = rows.nextBatch(batch);
            for (int i = 0; i < size; i++) {
                if (test.test(batch[i])) {
                    met.add(batch[i]);
                }
            }
        }
        return met.get();
    }
}
