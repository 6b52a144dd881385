package org.accessportal.order.lines;

/** What a line does for its recipient (OR-2). */
public enum LineAction {
    NEW,
    /** Another level, or another content of the form. */
    CHANGE,
    EXTEND,
    END
}
