package org.accessportal.platform.persistence;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/** Reads rows with PostgreSQL's binary COPY; the fastest way out. */
public final class CopyOut {

    /** Before the first row: the signature, flags and the length of an extension that there is not. */
    private static final int HEADER = 19;

    private CopyOut() {}

    /**
     * Hands over the rows of a query, one after the other, in the connection's transaction. Of every column there is the
     * number of its bytes, -1 for null, and then the bytes in PostgreSQL's binary form.
     */
    public static void forEachRow(Connection connection, String query, Consumer<ByteBuffer> taker) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        int skipped = HEADER;
        for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
            ByteBuffer row = ByteBuffer.wrap(message, skipped, message.length - skipped);
            skipped = 0;
            if (row.hasRemaining() && row.getShort() > 0) { // else it is the end
                taker.accept(row);
            }
        }
    }
}
