package org.accessportal.bench.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.evaluation.UnitTree;

/** A population's snapshot in the database, in pieces of a megabyte as in the policy service's own. */
public record StoredSnapshot(Connection connection) {

    private static final int PIECE = 1 << 20;

    /** Stores it; returns how many bytes it takes. */
    public int write(Population population) throws IOException, SQLException {
        var written = new ByteArrayOutputStream();
        population.writeTo(new DataOutputStream(written));
        byte[] all = written.toByteArray();
        try (var insert = connection.prepareStatement("insert into population_snapshot values (?, ?)")) {
            for (int from = 0; from < all.length; from += PIECE) {
                insert.setInt(1, from);
                insert.setBytes(2, Arrays.copyOfRange(all, from, Math.min(all.length, from + PIECE)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return all.length;
    }

    /** Reads it back, as a replica that starts. */
    public Population read(UnitTree tree) throws IOException, SQLException {
        var read = new ByteArrayOutputStream();
        try (var statement = connection.createStatement();
                ResultSet pieces =
                        statement.executeQuery("select content from population_snapshot order by position")) {
            while (pieces.next()) {
                read.writeBytes(pieces.getBytes(1));
            }
        }
        return Population.readFrom(new DataInputStream(new ByteArrayInputStream(read.toByteArray())), tree);
    }
}
