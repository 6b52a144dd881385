package org.accessportal.policy.evaluation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * All engagements of one organization, with a bitmap for every value and for every unit with what is under it: which
 * of them meet criteria is answered without looking at each. For one thread at a time.
 */
public final class Population {

    private final Owners owners = new Owners();
    private final Columns columns;
    private final Search search;
    private final RoaringBitmap free = new RoaringBitmap();
    private int size;

    public Population(UnitTree tree) {
        this.columns = new Columns(tree);
        this.search = new Search(columns);
    }

    /** The tree that it is indexed by. */
    public UnitTree tree() {
        return columns.subtrees().tree();
    }

    /** Indexes everything by another tree. */
    public void rearrange(UnitTree arranged) {
        columns.subtrees().rearrange(arranged);
    }

    /** These are the identity's engagements from now on. */
    public void put(UUID identityId, Collection<Engagement> engagements) {
        int identity = owners.numberOf(identityId);
        owners.forEachRow(identity, row -> {
            columns.clear(row);
            free.add(row);
        });
        owners.disown(identity);
        engagements.forEach(engagement -> add(identity, engagement));
    }

    /** One more engagement of its identity: how all are told of at the beginning, in any order. */
    public void add(Engagement engagement) {
        add(owners.numberOf(engagement.identityId()), engagement);
    }

    private void add(int identity, Engagement engagement) {
        int row = free.isEmpty() ? size++ : free.first();
        free.remove(row);
        columns.set(row, engagement);
        owners.own(identity, row);
    }

    /** The identity's engagements that end that day or later. */
    public List<Engagement> engagementsOf(UUID identityId, LocalDate endingFrom) {
        List<Engagement> engagements = new ArrayList<>();
        owners.forEachRow(owners.find(identityId), row -> {
            if (columns.to(row) >= endingFrom.toEpochDay()) {
                engagements.add(columns.get(row, identityId));
            }
        });
        return engagements;
    }

    /** The engagements that meet the criteria. */
    public List<Engagement> engagementsMatching(Criterion criteria) {
        List<Engagement> engagements = new ArrayList<>();
        search.matching(criteria)
                .forEach((int row) -> engagements.add(columns.get(row, owners.id(owners.ownerOf(row)))));
        return engagements;
    }

    /** How many engagements meet the criteria; several threads may ask at once while none changes anything. */
    public int countMatching(Criterion criteria) {
        return search.count(criteria);
    }

    /** The identities with an engagement that meets the criteria and ends that day or later. */
    public People people(Criterion criteria, LocalDate endingFrom) {
        return peopleOf(search.matching(criteria), endingFrom);
    }

    /** These people with their engagements that end that day or later. */
    public Crowd crowd(People people, LocalDate endingFrom) {
        long day = endingFrom.toEpochDay();
        return new Crowd(this, Search.filter(owners.rowsOf(people), row -> columns.to(row) >= day));
    }

    /** The identities with one of the rows that meets the criteria. */
    People peopleOf(Criterion criteria, RoaringBitmap among) {
        return peopleOf(search.matching(criteria, among), LocalDate.MIN);
    }

    /**
     * Whom it moves, of those engaged that day or later, when other criteria take the place of these. Looks only at the
     * engagements that meet the one and not the other.
     *
     * @param before who meets any of these has been within; nobody when there are none
     * @param after who meets any of these would be
     */
    public Movement moved(List<Criterion> before, List<Criterion> after, LocalDate endingFrom) {
        RoaringBitmap within = search.matchingAny(before);
        RoaringBitmap then = search.matchingAny(after);
        return new Movement(newIn(then, within, endingFrom), newIn(within, then, endingFrom));
    }

    private People newIn(RoaringBitmap rows, RoaringBitmap others, LocalDate endingFrom) {
        People come = peopleOf(RoaringBitmap.andNot(rows, others), endingFrom);
        return come.without(peopleOf(RoaringBitmap.and(others, owners.rowsOf(come)), endingFrom));
    }

    /** By administration, those whose first engagement of these is in it: the primary one, or that with the lowest id. */
    public Map<String, People> byAdministration(People people, LocalDate endingFrom) {
        long day = endingFrom.toEpochDay();
        Map<String, RoaringBitmap> numbers = new TreeMap<>();
        int[] first = new int[1];
        people.numbers().forEach((int identity) -> {
            first[0] = Ids.NONE;
            owners.forEachRow(identity, row -> {
                if (columns.to(row) >= day && (first[0] == Ids.NONE || columns.isBefore(row, first[0]))) {
                    first[0] = row;
                }
            });
            if (first[0] != Ids.NONE) {
                numbers.computeIfAbsent(columns.administration(first[0]), _ -> new RoaringBitmap())
                        .add(identity);
            }
        });
        Map<String, People> parts = new TreeMap<>();
        numbers.forEach((administration, those) -> parts.put(administration, new People(those)));
        return parts;
    }

    /** Of their ids in ascending order those of one page. */
    public List<UUID> ids(People people, int offset, int limit) {
        int most = Math.clamp((long) offset + limit, 0, people.count());
        var lowest = new PriorityQueue<UUID>(most + 1, Comparator.reverseOrder());
        people.numbers().forEach((int identity) -> {
            lowest.add(owners.id(identity));
            if (lowest.size() > most) {
                lowest.remove();
            }
        });
        return lowest.stream().sorted().skip(offset).toList();
    }

    private People peopleOf(RoaringBitmap rows, LocalDate endingFrom) {
        long day = endingFrom.toEpochDay();
        RoaringBitmapWriter<RoaringBitmap> people = RoaringBitmapWriter.writer().get();
        int[] batch = new int[Search.BATCH];
        for (BatchIterator some = rows.getBatchIterator(); some.hasNext(); ) {
            int read = some.nextBatch(batch);
            for (int i = 0; i < read; i++) {
                if (columns.to(batch[i]) >= day) {
                    people.add(owners.ownerOf(batch[i]));
                }
            }
        }
        return new People(people.get());
    }

    /** How many engagements have the key. */
    long frequency(Key key) {
        return columns.having(key).getLongCardinality();
    }

    /** Writes everything, so that {@link #readFrom} makes the same population of it. */
    public void writeTo(DataOutput out) throws IOException {
        owners.writeTo(out);
        columns.writeValues(out);
        out.writeInt(columns.rows().getCardinality());
        for (int row : columns.rows()) {
            out.writeInt(owners.ownerOf(row));
            columns.writeRow(row, out);
        }
    }

    /** What has been written, indexed by the tree. */
    public static Population readFrom(DataInput in, UnitTree tree) throws IOException {
        var population = new Population(tree);
        population.owners.readFrom(in);
        population.columns.readValues(in);
        for (int rest = in.readInt(); rest > 0; rest--) {
            int row = population.size++;
            int identity = in.readInt();
            population.columns.readRow(row, in);
            population.owners.own(identity, row);
        }
        return population;
    }
}
