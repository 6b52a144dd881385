package org.accessportal.upgrade;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Service;
import org.accessportal.local.postgres.Databases;

/** What has become of what was ordered meanwhile, and of the events between versions. */
record Aftermath(LocalRun run) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private static final String UNDELIVERED = """
            select l.id || ' is ' || coalesce((select state from order_line o where o.id = l.id), 'not there')
            from unnest(?) as l(id) where not exists (select from order_line o where o.id = l.id and o.state = 'ACTIVE')
            """;
    private static final String SET_ASIDE = "select topic || ': ' || event_type || ' was set aside' from dead_letter";

    /** Waits until all lines are delivered; returns what is not as it must be. */
    List<String> of(List<UUID> lines) throws SQLException, InterruptedException {
        List<String> wrong = new ArrayList<>(undelivered(lines));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!wrong.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(BETWEEN_LOOKS);
            wrong = new ArrayList<>(undelivered(lines));
        }
        for (Service service : Service.values()) {
            try (Connection database = new Databases(run).connect(service);
                    var statement = database.createStatement();
                    ResultSet rows = statement.executeQuery(SET_ASIDE)) {
                wrong.addAll(texts(rows));
            }
        }
        return wrong;
    }

    private List<String> undelivered(List<UUID> lines) throws SQLException {
        try (Connection database = new Databases(run).connect(Service.ORDER);
                var statement = database.prepareStatement(UNDELIVERED)) {
            Array ids = database.createArrayOf("uuid", lines.toArray());
            statement.setArray(1, ids);
            return texts(statement.executeQuery());
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }
}
