package org.accessportal.policy.evaluation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Engagements as columns, found by the number of their row, with a bitmap for every value and for every unit with what
 * is under it.
 */
final class Columns {

    private final ValueColumn<UUID> units = new ValueColumn<>();
    private final ValueColumn<String> administrations = new ValueColumn<>();
    private final ValueColumn<String> costResponsibilityNumbers = new ValueColumn<>();
    private final ValueColumn<String> titles = new ValueColumn<>();
    private final ValueColumn<String> employmentForms = new ValueColumn<>();
    private final ValueColumn<String> benefitsGroups = new ValueColumn<>();
    private final List<ValueColumn<String>> codes =
            List.of(administrations, costResponsibilityNumbers, titles, employmentForms, benefitsGroups);
    private final RoaringBitmap primary = new RoaringBitmap();
    private final RoaringBitmap rows = new RoaringBitmap();
    private final Subtrees subtrees;
    private final Periods periods = new Periods();
    private long[] highIds = new long[0];
    private long[] lowIds = new long[0];

    Columns(UnitTree tree) {
        this.subtrees = new Subtrees(units, tree);
    }

    Subtrees subtrees() {
        return subtrees;
    }

    Periods periods() {
        return periods;
    }

    /** Fills a row that is empty. */
    void set(int row, Engagement engagement) {
        makeRoom(row);
        highIds[row] = engagement.engagementId().getMostSignificantBits();
        lowIds[row] = engagement.engagementId().getLeastSignificantBits();
        units.set(row, engagement.unitId());
        administrations.set(row, engagement.administrationCode());
        costResponsibilityNumbers.set(row, engagement.costResponsibilityNumber());
        titles.set(row, engagement.titleCode());
        employmentForms.set(row, engagement.employmentForm());
        benefitsGroups.set(row, engagement.benefitsGroup());
        periods.add(row, engagement.from(), engagement.to());
        settle(row, engagement.primary());
    }

    /** Indexes a row whose values are set. */
    private void settle(int row, boolean isPrimary) {
        if (isPrimary) {
            primary.add(row);
        }
        rows.add(row);
        subtrees.add(units.number(row), row);
    }

    /** Empties a row. */
    void clear(int row) {
        subtrees.remove(units.number(row), row);
        units.clear(row);
        codes.forEach(column -> column.clear(row));
        primary.remove(row);
        rows.remove(row);
        periods.remove(row);
    }

    Engagement get(int row, UUID identity) {
        return new Engagement(
                new UUID(highIds[row], lowIds[row]),
                identity,
                Objects.requireNonNull(units.get(row)),
                Objects.requireNonNull(administrations.get(row)),
                costResponsibilityNumbers.get(row),
                titles.get(row),
                employmentForms.get(row),
                benefitsGroups.get(row),
                periods.first(row),
                periods.last(row),
                primary.contains(row));
    }

    /** The rows that are filled; not to be changed. */
    RoaringBitmap rows() {
        return rows;
    }

    /** The rows that have the key; not to be changed. */
    RoaringBitmap having(Key key) {
        ValueColumn<?> column = column(key.attribute());
        if (column != null) {
            return column.having(key.value());
        }
        return switch (key.attribute()) {
            case SUBTREE -> subtrees.under(key.value());
            case PROVIDER -> subtrees.providedBy(key.value());
            default -> primary;
        };
    }

    /** Whether a row has one of the keys, all of one attribute; null when the rows do not hold it themselves. */
    @Nullable
    IntPredicate test(List<Key> keys) {
        ValueColumn<?> column = column(keys.getFirst().attribute());
        return column == null
                ? null
                : column.isOneOf(keys.stream().map(Key::value).toList());
    }

    private @Nullable ValueColumn<?> column(Key.Attribute attribute) {
        return switch (attribute) {
            case UNIT -> units;
            case COST_RESPONSIBILITY_NUMBER -> costResponsibilityNumbers;
            case TITLE -> titles;
            case BENEFITS_GROUP -> benefitsGroups;
            case EMPLOYMENT_FORM -> employmentForms;
            case ADMINISTRATION -> administrations;
            case SUBTREE, PROVIDER, PRIMARY -> null;
        };
    }

    String administration(int row) {
        return Objects.requireNonNull(administrations.get(row));
    }

    /** Whether the engagement of one row comes before that of the other: the primary one, or the one with the lower id. */
    boolean isBefore(int row, int other) {
        boolean isPrimary = primary.contains(row);
        if (isPrimary != primary.contains(other)) {
            return isPrimary;
        }
        int high = Long.compare(highIds[row], highIds[other]);
        return high == 0 ? lowIds[row] < lowIds[other] : high < 0;
    }

    /** The last day as a number of days; the greatest number when it is open. */
    long to(int row) {
        return periods.to(row);
    }

    /** The values that occur, by their numbers, column after column. */
    void writeValues(DataOutput out) throws IOException {
        out.writeInt(units.values().values().size());
        for (UUID unit : units.values().values()) {
            out.writeLong(unit.getMostSignificantBits());
            out.writeLong(unit.getLeastSignificantBits());
        }
        for (ValueColumn<String> column : codes) {
            out.writeInt(column.values().values().size());
            for (String code : column.values().values()) {
                out.writeUTF(code);
            }
        }
    }

    void readValues(DataInput in) throws IOException {
        for (int rest = in.readInt(); rest > 0; rest--) {
            units.values().numberOf(new UUID(in.readLong(), in.readLong()));
        }
        for (ValueColumn<String> column : codes) {
            for (int rest = in.readInt(); rest > 0; rest--) {
                column.values().numberOf(in.readUTF());
            }
        }
    }

    void writeRow(int row, DataOutput out) throws IOException {
        out.writeLong(highIds[row]);
        out.writeLong(lowIds[row]);
        out.writeInt(units.number(row));
        for (ValueColumn<String> column : codes) {
            out.writeInt(column.number(row));
        }
        periods.writeRow(row, out);
        out.writeBoolean(primary.contains(row));
    }

    /** Fills a row that is empty, when the values have been read. */
    void readRow(int row, DataInput in) throws IOException {
        makeRoom(row);
        highIds[row] = in.readLong();
        lowIds[row] = in.readLong();
        units.setNumber(row, in.readInt());
        for (ValueColumn<String> column : codes) {
            column.setNumber(row, in.readInt());
        }
        periods.readRow(row, in);
        settle(row, in.readBoolean());
    }

    /** Room for at least that row, and for some growth. */
    static int roomFor(int row, int present) {
        return Math.max(Math.max(row + 1, 16), present + present / 4);
    }

    private void makeRoom(int row) {
        if (row >= highIds.length) {
            int size = roomFor(row, highIds.length);
            highIds = Arrays.copyOf(highIds, size);
            lowIds = Arrays.copyOf(lowIds, size);
        }
    }
}
