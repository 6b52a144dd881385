package org.accessportal.sample;

/** What somebody's engagements look like on the day of the export. */
enum Situation {
    /** One engagement, with no end in sight. */
    ORDINARY,
    /** One engagement that begins within days. */
    COMING,
    /** One engagement that begins on the day. */
    STARTING_TODAY,
    /** One engagement that ends within days. */
    ENDING,
    /** One engagement with an end that is months away. */
    TEMPORARY,
    /** Everything has ended. */
    ENDED,
    /** Came back: one engagement ended years ago, another goes on. */
    RETURNED,
    /** Two engagements at once, in different units. */
    SEVERAL,
    /** One engagement ended some days ago, the next begins in some days. */
    GAP,
    /** One engagement ended yesterday, the next began today. */
    RENEWED,
    /** On leave. */
    AWAY,
    /** Two engagements that both claim to be the primary one. */
    TWO_PRIMARIES;

    private static final int ROUND = 100;

    /** The mixture repeats with every hundred people, so that any size has some of each. */
    static Situation of(int person) {
        int place = person % ROUND;
        if (place < 3) {
            return ENDED;
        }
        if (place < 5) {
            return COMING;
        }
        return switch (place) {
            case 5 -> STARTING_TODAY;
            case 6, 7 -> ENDING;
            case 8, 9, 10, 11, 12, 13, 14, 15 -> TEMPORARY;
            case 16, 17, 18, 19 -> RETURNED;
            case 20, 21, 22, 23, 24 -> SEVERAL;
            case 25 -> GAP;
            case 26 -> RENEWED;
            case 27, 28 -> AWAY;
            case 29 -> person % (5 * ROUND) < ROUND ? TWO_PRIMARIES : ORDINARY;
            default -> ORDINARY;
        };
    }
}
