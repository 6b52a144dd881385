package org.accessportal.order.tasks;

/** What comes first in a list of tasks (UI-3). */
enum TaskSort {
    /** Urgent ones, and of each kind what has waited for the longest time. */
    URGENT_FIRST("urgent desc, since, id"),
    /** What must have its first answer soonest. */
    ANSWER_FIRST("answerBy, id"),
    /** What came last. */
    NEWEST("since desc, id");

    private final String hql;

    TaskSort(String hql) {
        this.hql = hql;
    }

    String orderBy() {
        return " order by " + hql;
    }
}
