package org.accessportal.order.reviews;

/** What becomes of something that is looked at (GO-1). */
enum ReviewAnswer {
    KEEP,
    /** It ends today. */
    END,
    /** It gets an earlier last day, or one where it had none. */
    CHANGE_PERIOD
}
