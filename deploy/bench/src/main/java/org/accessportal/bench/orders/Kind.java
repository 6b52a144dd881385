package org.accessportal.bench.orders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What people do at their pages, and how often: 80 reads and 20 writes of a hundred requests. */
enum Kind {
    /** Mina beställningar. */
    MINE(14, false),
    /** Att godkänna. */
    APPROVALS(10, false),
    /** Ärenden. */
    TASKS(8, false),
    RECIPIENTS(6, false),
    CATALOGUE(8, false),
    LINE(8, false),
    /** The names of whom a list shows; for a few minutes the browser knows them. */
    NAMES(18, false),
    OPEN_DRAFT(4, false),
    CHECK(4, false),
    DRAFT(4, true),
    CHANGE(6, true),
    SEND(4, true),
    DECIDE(4, true),
    MESSAGE(2, true);

    private static final long SEED = 1;

    private final int ofHundred;
    private final boolean write;

    Kind(int ofHundred, boolean write) {
        this.ofHundred = ofHundred;
        this.write = write;
    }

    boolean isWrite() {
        return write;
    }

    /** How many of so many requests are of this kind; never too few. */
    int of(int requests) {
        return (requests + 99) / 100 * ofHundred;
    }

    /** A hundred requests in an order that is always the same. */
    static List<Kind> hundred() {
        List<Kind> all = new ArrayList<>();
        for (Kind kind : values()) {
            all.addAll(Collections.nCopies(kind.ofHundred, kind));
        }
        Collections.shuffle(all, new Random(SEED));
        return List.copyOf(all);
    }
}
