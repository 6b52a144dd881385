package org.accessportal.bench.orders;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.local.sample.RefusedException;

/** What was ordered in the last two years, written past the services: nobody has that long for a measurement. */
public final class History {

    private static final String WANTED = """
            create temporary table wanted as select ?::int as lines, ?::int as awaiting, ?::int as tasks,
              ?::uuid as resource_id, ?::uuid[] as managers, ?::uuid[] as owners
            """;
    private static final int AWAITING_ONE_IN = 33;
    private static final int TASKS_ONE_IN = 50;

    private final Connection database;
    private final Cast cast;

    /** Writes into the order service's database. */
    public History(Connection database, Cast cast) {
        this.database = database;
        this.cast = cast;
    }

    /**
     * Writes that many orders of a line each: three of a hundred await their owner, two are being carried out by hand,
     * the others are finished.
     *
     * @param leastAwaiting how many await their owner at the least
     */
    public void write(int orders, int leastAwaiting)
            throws IOException, InterruptedException, RefusedException, SQLException {
        UUID awaited = cast.makeResource(Cast.OWNERS.getFirst());
        try (var wanted = database.prepareStatement(WANTED)) {
            wanted.setInt(1, orders);
            wanted.setInt(2, Math.max(orders / AWAITING_ONE_IN, leastAwaiting));
            wanted.setInt(3, orders / TASKS_ONE_IN);
            wanted.setObject(4, awaited);
            wanted.setArray(5, array(cast.ids(Cast.MANAGERS)));
            wanted.setArray(6, array(cast.ids(Cast.OWNERS)));
            wanted.execute();
        }
        try (var statement = database.createStatement()) {
            statement.execute(script());
        }
    }

    private Array array(List<UUID> ids) throws SQLException {
        return database.createArrayOf("uuid", ids.toArray());
    }

    private static String script() throws IOException {
        try (InputStream script = Objects.requireNonNull(History.class.getResourceAsStream("history.sql"))) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }
}
