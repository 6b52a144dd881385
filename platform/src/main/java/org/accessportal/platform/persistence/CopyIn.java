package org.accessportal.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes rows with PostgreSQL's COPY, buffered; the fastest way in. */
public final class CopyIn implements AutoCloseable {

    private static final int FLUSH_AT = 1 << 16;

    private final org.postgresql.copy.CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(FLUSH_AT + 4096);
    private boolean finished;

    /** Starts a COPY into {@code table (column, …)}, in the connection's transaction. */
    public CopyIn(Connection connection, String tableWithColumns) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + tableWithColumns + " from stdin");
    }

    /** Writes a row for each of the items, in the handle's transaction. */
    public static <T> void write(
            Handle handle, String tableWithColumns, Iterable<T> items, Function<T, @Nullable Object[]> row) {
        try (var copy = new CopyIn(handle.getConnection(), tableWithColumns)) {
            for (T item : items) {
                copy.row(row.apply(item));
            }
            copy.finish();
        } catch (SQLException e) {
            throw new IllegalStateException("Rows of " + tableWithColumns + " cannot be written", e);
        }
    }

    /** Adds a row; values are written as their text, null as SQL null. */
    public void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                buffer.append('\t');
            }
            append(values[i]);
        }
        buffer.append('\n');
        if (buffer.length() >= FLUSH_AT) {
            flush();
        }
    }

    /** Ends the COPY; the rows are there when the transaction is committed. */
    public long finish() throws SQLException {
        flush();
        finished = true;
        return copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (!finished && copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            buffer.append("\\N");
            return;
        }
        String text = value.toString();
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        buffer.append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(c);
            }
        }
    }

    private static boolean isPlain(char c) {
        return c != '\\' && c != '\t' && c != '\n' && c != '\r';
    }
}
