package org.accessportal.policy.morningruns;

import static org.accessportal.policy.PolicyApi.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.policy.PolicyFixture;
import org.jdbi.v3.core.Jdbi;

/** Sets morning runs, and lets their moment come. */
@ApplicationScoped
public class MorningRunDriver {

    public static final String RUNS = "/policy/v1/morning-runs";
    public static final String HOSPITAL = RUNS + "/210";

    private final MorningRunClock clock;
    private final MorningRunService service;
    private final MorningRunRepository repository;
    private final Jdbi jdbi;

    MorningRunDriver(MorningRunClock clock, MorningRunService service, MorningRunRepository repository, Jdbi jdbi) {
        this.clock = clock;
        this.service = service;
        this.repository = repository;
        this.jdbi = jdbi;
    }

    /** The hospital's changes wait for that time; at once when it is null. When the next run is. */
    public Instant set(String time) {
        String next = put(currentTag(), time).statusCode(200).extract().path("nextAt");
        return next == null ? null : Instant.parse(next);
    }

    public static String currentTag() {
        return as(PolicyFixture.ADMINISTRATOR).get(HOSPITAL).getHeader("ETag");
    }

    /** What a system administrator is answered who sets the hospital's time. */
    public static ValidatableResponse put(String tag, String time) {
        return as(PolicyFixture.ADMINISTRATOR)
                .header("If-Match", tag)
                .body("{\"setTime\": %s}".formatted(time == null ? "null" : '"' + time + '"'))
                .put(HOSPITAL)
                .then();
    }

    /** It is that moment, at one replica. */
    public void tick(Instant now) {
        clock.tick(now);
    }

    /** The same at a replica that asks nobody whether the day has had its run: it looks, and then carries out. */
    public void tickCarelessly(Instant now) {
        for (UUID id : service.due(now)) {
            QuarkusTransaction.requiringNew().run(() -> {
                MorningRun run = repository.withSetTime().getFirst();
                run.dueAt(now).or(() -> run.nextAt(now)).ifPresent(due -> {
                    repository.storeProgress(run.carriedOut(due));
                    jdbi.useHandle(handle -> handle.execute("""
                            insert into audit_row (id, occurred_at, action, object_id, details)
                            values (gen_random_uuid(), now(), 'morning-run.carried-out', ?, '')
                            """, id));
                });
            });
        }
    }

    /** The id of the hospital's run, by which the audit log speaks of it. */
    public UUID id() {
        return repository.withSetTime().getFirst().id();
    }
}
