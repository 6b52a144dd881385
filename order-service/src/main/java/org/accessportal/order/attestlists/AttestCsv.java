package org.accessportal.order.attestlists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.attestlists.AttestImportView.RejectedRow;
import org.accessportal.order.attestlists.AttestListBody.Attester;
import org.jspecify.annotations.Nullable;

/** Attest lists as CSV: a row per attester, the first row names the columns (AP-2). One bad row stops no other. */
final class AttestCsv {

    static final String HEADER = "list;numbers;identityId;limit;from;to;substituteIds";
    private static final List<String> COLUMNS = List.of(HEADER.split(";"));
    private static final BigDecimal ORE = BigDecimal.valueOf(100);

    private final Map<String, AttestListBody> lists = new LinkedHashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    private AttestCsv() {}

    /** Reads a file; refused when its first row is another. */
    static AttestCsv read(String csv) {
        List<String> rows = csv.lines().toList();
        if (rows.isEmpty() || !rows.getFirst().replace("\uFEFF", "").strip().equals(HEADER)) {
            throw OrderProblem.UNREADABLE_FILE.at("", "AP-2", "The first row must be " + HEADER);
        }
        var read = new AttestCsv();
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                read.take(i + 1, rows.get(i).split(";", -1));
            }
        }
        return read;
    }

    Map<String, AttestListBody> lists() {
        return lists;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    private void take(int line, String[] cells) {
        if (cells.length != COLUMNS.size()) {
            rejected.add(new RejectedRow(line, "", "A row has " + COLUMNS.size() + " columns"));
            return;
        }
        var row = new Row(cells);
        try {
            String name = row.next();
            List<String> numbers = words(row.next());
            UUID attester = UUID.fromString(row.next());
            String limit = row.next().replace(',', '.');
            Long ore =
                    limit.isEmpty() ? null : new BigDecimal(limit).multiply(ORE).longValueExact();
            LocalDate from = dateOrNull(row.next());
            LocalDate to = dateOrNull(row.next());
            List<UUID> substitutes =
                    words(row.next()).stream().map(UUID::fromString).toList();
            add(name, numbers, new Attester(attester, ore, from, to, substitutes));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException e) {
            rejected.add(new RejectedRow(line, COLUMNS.get(row.read - 1), "The value cannot be read"));
        }
    }

    private static @Nullable LocalDate dateOrNull(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    /** A row, cell by cell. */
    private static final class Row {

        private final String[] cells;
        private int read;

        Row(String[] cells) {
            this.cells = cells;
        }

        String next() {
            read++;
            return cells[read - 1].strip();
        }
    }

    private void add(String name, List<String> numbers, Attester attester) {
        if (name.isEmpty() || numbers.isEmpty()) {
            throw new IllegalArgumentException("A list has a name and numbers");
        }
        AttestListBody known = lists.get(name);
        List<String> allNumbers = new ArrayList<>(known == null ? List.of() : known.costResponsibilityNumbers());
        numbers.stream().filter(number -> !allNumbers.contains(number)).forEach(allNumbers::add);
        List<Attester> attesters = new ArrayList<>(known == null ? List.of() : known.attesters());
        attesters.add(attester);
        lists.put(name, new AttestListBody(name, List.copyOf(allNumbers), List.copyOf(attesters), null));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
