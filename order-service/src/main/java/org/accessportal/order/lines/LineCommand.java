package org.accessportal.order.lines;

/** What can be done to a line (OR-10). */
public enum LineCommand {
    WITHDRAW,
    REMIND,
    ASK,
    ANSWER,
    END,
    EXTEND,
    SHORTEN,
    CHANGE_LEVEL
}
