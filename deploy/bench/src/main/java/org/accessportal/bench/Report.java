package org.accessportal.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of everything that was measured. Each line is told at once: a run that is cut off was not in vain. */
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
            @Nullable Boolean met) {

        private String markdown() {
            String verdict = met == null ? "" : met ? "met" : "NOT met";
            return "| %s | %s | %s | %s |\n".formatted(measured, value, goal, verdict);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** Notes something without a goal. */
    void note(String measured, String value) {
        add(new Row(measured, value, "", null));
    }

    /** Notes something with a goal. */
    void note(String measured, String value, String goal, boolean met) {
        add(new Row(measured, value, goal, met));
    }

    private void add(Row row) {
        rows.add(row);
        System.err.print(row.markdown());
    }

    /** Whether no goal is missed. */
    boolean isMet() {
        return rows.stream().noneMatch(row -> Boolean.FALSE.equals(row.met()));
    }

    /** The table in Markdown. */
    String markdown() {
        var text = new StringBuilder("| what | measured | goal | |\n|---|---|---|---|\n");
        rows.forEach(row -> text.append(row.markdown()));
        return text.toString();
    }
}
