package org.accessportal.policy.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Engagements as columns: about 60 bytes for each, found by the number of its row. */
final class Columns {

    private static final int OPEN_START = Integer.MIN_VALUE;
    private static final int OPEN_END = Integer.MAX_VALUE;
    private static final int WIDTH = 10;
    private static final int IDENTITY = 0;
    private static final int UNIT = 1;
    private static final int ADMINISTRATION = 2;
    private static final int COST_RESPONSIBILITY_NUMBER = 3;
    private static final int TITLE = 4;
    private static final int EMPLOYMENT_FORM = 5;
    private static final int BENEFITS_GROUP = 6;
    private static final int FROM = 7;
    private static final int TO = 8;
    private static final int NEXT = 9;

    private final Dictionary<String> codes = new Dictionary<>();
    private final Dictionary<UUID> units = new Dictionary<>();
    private final Ids identities;
    private final int[][] columns = new int[WIDTH][16];
    private long[] highIds = new long[16];
    private long[] lowIds = new long[16];

    Columns(Ids identities) {
        this.identities = identities;
    }

    void set(int row, Engagement engagement) {
        makeRoom(row);
        highIds[row] = engagement.engagementId().getMostSignificantBits();
        lowIds[row] = engagement.engagementId().getLeastSignificantBits();
        columns[IDENTITY][row] = identities.numberOf(engagement.identityId());
        columns[UNIT][row] = units.numberOf(engagement.unitId());
        columns[ADMINISTRATION][row] = codes.numberOf(engagement.administrationCode());
        columns[COST_RESPONSIBILITY_NUMBER][row] = codes.numberOf(engagement.costResponsibilityNumber());
        columns[TITLE][row] = codes.numberOf(engagement.titleCode());
        columns[EMPLOYMENT_FORM][row] = codes.numberOf(engagement.employmentForm());
        columns[BENEFITS_GROUP][row] = codes.numberOf(engagement.benefitsGroup());
        columns[FROM][row] = day(engagement.from(), OPEN_START);
        columns[TO][row] = day(engagement.to(), OPEN_END);
    }

    Engagement get(int row, boolean primary) {
        return new Engagement(
                new UUID(highIds[row], lowIds[row]),
                identity(row),
                Objects.requireNonNull(units.valueOf(columns[UNIT][row])),
                Objects.requireNonNull(code(ADMINISTRATION, row)),
                code(COST_RESPONSIBILITY_NUMBER, row),
                code(TITLE, row),
                code(EMPLOYMENT_FORM, row),
                code(BENEFITS_GROUP, row),
                columns[FROM][row] == OPEN_START ? null : LocalDate.ofEpochDay(columns[FROM][row]),
                columns[TO][row] == OPEN_END ? null : LocalDate.ofEpochDay(columns[TO][row]),
                primary);
    }

    UUID identity(int row) {
        return identities.get(columns[IDENTITY][row]);
    }

    /** The row of the same identity's next engagement; NONE after the last. */
    int next(int row) {
        return columns[NEXT][row];
    }

    /** Says which row comes after this one. */
    void follow(int row, int next) {
        columns[NEXT][row] = next;
    }

    /** Room for at least that row, and for some growth. */
    static int roomFor(int row, int present) {
        return Math.max(row + 1, present + present / 4);
    }

    /** The first day as a number of days; the least number when it is open. */
    int from(int row) {
        return columns[FROM][row];
    }

    /** The last day as a number of days; the greatest number when it is open. */
    int to(int row) {
        return columns[TO][row];
    }

    /** How many days, first and last included; without end when it is open at either end. */
    long length(int row) {
        return from(row) == OPEN_START || to(row) == OPEN_END ? Long.MAX_VALUE : (long) to(row) - from(row) + 1;
    }

    private static int day(@Nullable LocalDate date, int open) {
        return date == null ? open : Math.toIntExact(date.toEpochDay());
    }

    private @Nullable String code(int column, int row) {
        return codes.valueOf(columns[column][row]);
    }

    private void makeRoom(int row) {
        if (row >= highIds.length) {
            int size = roomFor(row, highIds.length);
            highIds = Arrays.copyOf(highIds, size);
            lowIds = Arrays.copyOf(lowIds, size);
            for (int i = 0; i < WIDTH; i++) {
                columns[i] = Arrays.copyOf(columns[i], size);
            }
        }
    }
}
