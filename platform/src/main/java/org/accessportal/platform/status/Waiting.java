package org.accessportal.platform.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What waits, as a query has found it.
 *
 * @param of where it waits, when there are several places
 * @param since when the oldest came
 * @param cause the last kind of failure
 */
public record Waiting(
        @Nullable String of,
        long count,
        @Nullable Instant since,
        @Nullable String cause) {

    /** Of a row with the columns {@code of}, {@code count}, {@code since} and {@code cause}. */
    public static Waiting of(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
        return new Waiting(
                row.getString("of"),
                row.getLong("count"),
                since == null ? null : since.toInstant(),
                row.getString("cause"));
    }
}
