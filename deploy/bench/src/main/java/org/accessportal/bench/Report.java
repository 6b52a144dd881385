package org.accessportal.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of everything that was measured. */
final class Report {

    /**
     * One line of it.
     *
     * @param goal in words; empty where there is none
     * @param met whether it is met; null where there is no goal
     */
    record Row(
            String measured,
            String value,
            String goal,
            @Nullable Boolean met) {}

    private final List<Row> rows = new ArrayList<>();

    /** Notes something without a goal. */
    void note(String measured, String value) {
        rows.add(new Row(measured, value, "", null));
    }

    /** Notes something with a goal. */
    void note(String measured, String value, String goal, boolean met) {
        rows.add(new Row(measured, value, goal, met));
    }

    /** Whether no goal is missed. */
    boolean isMet() {
        return rows.stream().noneMatch(row -> Boolean.FALSE.equals(row.met()));
    }

    /** The table in Markdown. */
    String markdown() {
        var text = new StringBuilder("| what | measured | goal | |\n|---|---|---|---|\n");
        for (Row row : rows) {
            Boolean met = row.met();
            String verdict = met == null ? "" : met ? "met" : "NOT met";
            text.append("| %s | %s | %s | %s |\n".formatted(row.measured(), row.value(), row.goal(), verdict));
        }
        return text.toString();
    }
}
