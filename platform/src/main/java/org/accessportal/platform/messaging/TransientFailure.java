package org.accessportal.platform.messaging;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what passes by itself (the database is away, a deadlock) from what never will. */
public final class TransientFailure {

    /** Connection, resources, rollback, object in use, operator intervention: classes of PostgreSQL's error codes. */
    private static final Set<String> CLASSES = Set.of("08", "53", "40", "55", "57");

    private TransientFailure() {}

    /** Whether trying the same again later can succeed. */
    public static boolean is(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || CLASSES.contains(state.substring(0, 2));
            }
            // a transaction that could not be committed carries why among what it suppressed
            for (Throwable suppressed : cause.getSuppressed()) {
                if (is(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }
}
