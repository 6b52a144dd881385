package org.accessportal.order.lines;

/** What a line does for its recipient (OR-2). */
public enum LineAction {
    NEW,
    /** Another level, or another content of the form. */
    CHANGE,
    EXTEND,
    END,
    /** Something in one's own words, that somebody answers; the recipient gets nothing by it (OR-9). */
    INQUIRE,
    /** What a policy gives is kept from the recipient for a while: an exception, or it would return (OR-8). */
    WITHHOLD;

    /** Whether the recipient gets something by it, rather than loses it. */
    public boolean gives() {
        return this != END && this != WITHHOLD;
    }
}
