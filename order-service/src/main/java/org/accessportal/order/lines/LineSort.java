package org.accessportal.order.lines;

/** What comes first in a list of lines; the newest of those that are alike (UI-3). */
enum LineSort {
    /** What was sent last. */
    NEWEST("l.sent_at desc, l.case_number desc"),
    /** What was sent first. */
    OLDEST("l.sent_at, l.case_number"),
    /** What has been where it stands for the longest time. */
    LONGEST_WAITING("l.since, l.case_number desc"),
    /** What is expected to be done first; then all that is done, or has no such day. */
    EXPECTED_FIRST("case when l.state in ('ACTIVE', 'ENDED', 'REJECTED', 'WITHDRAWN') then null"
            + " else l.expected_on end nulls last, l.case_number desc");

    private final String sql;

    LineSort(String sql) {
        this.sql = sql;
    }

    String orderBy() {
        return " order by " + sql;
    }
}
