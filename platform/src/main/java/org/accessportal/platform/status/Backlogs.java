package org.accessportal.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** What waits in the service's own database. */
@ApplicationScoped
public class Backlogs {

    private final Jdbi jdbi;

    Backlogs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What the query finds, a line for each place.
     *
     * @param query has the columns {@code of}, {@code count}, {@code since} and {@code cause}, and may ask for
     *     {@code :organization} and {@code :now}
     */
    public List<Waiting> find(String query, UUID organizationId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .configure(SqlStatements.class, sql -> sql.setUnusedBindingAllowed(true))
                .bind("organization", organizationId)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> Waiting.of(row))
                .list());
    }
}
