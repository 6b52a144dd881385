package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Databases for imports: empty but for an administrator. */
@ApplicationScoped
public class ImportFixture {

    private final ImportService imports;
    private final ImportWorker worker;
    private final Jdbi jdbi;

    ImportFixture(ImportService imports, ImportWorker worker, Jdbi jdbi) {
        this.imports = imports;
        this.worker = worker;
        this.jdbi = jdbi;
    }

    /** Imports the catalogue as it stands. */
    public void load(Ldif catalogue, Actor administrator) {
        imports.take("kiv", catalogue.stream(), new BodyDigest(null, null), null, administrator);
        worker.workOnNext();
    }

    /** Somebody whom the catalogue names, signed in at level 3. */
    public Actor named(String userName, Actor administrator) {
        UUID id = jdbi.withHandle(handle -> handle.createQuery("select id from identity where user_name = :name")
                .bind("name", userName)
                .mapTo(UUID.class)
                .one());
        return new Actor(id, administrator.organizationId(), UUID.randomUUID(), 3);
    }

    /** Empties what imports fill, and makes somebody who may import. */
    public Actor emptyDatabaseWithAdministrator() {
        UUID id = new UUID(0, 1);
        jdbi.useHandle(handle -> {
            handle.execute("""
                    truncate unit, unit_manager, unit_placement, identity, engagement, engagement_history, nearest_manager,
                      registration, delegation, block, import_run, import_rejection, staged_unit, staged_person, staged_engagement, finding, outbox
                      cascade
                    """);
            handle.createUpdate("""
                            insert into identity (id, organization_id, source_id, source_key, hsa_id, user_name, content_hash)
                            select :id, s.organization_id, :own, 'admin', 'SE2321000131-P000000000001', 'admin', gen_random_uuid()
                            from source s where s.code = 'kiv'
                            """)
                    .bind("id", id)
                    .bind("own", new UUID(0, 0xab))
                    .execute();
        });
        UUID organization =
                jdbi.withHandle(handle -> handle.createQuery("select organization_id from source where code = 'kiv'")
                        .mapTo(UUID.class)
                        .one());
        return new Actor(id, organization, new UUID(0, 2), 3);
    }

    /** How many events wait to be sent. */
    public long outboxRows() {
        return count("outbox");
    }

    /** How many engagements have not ended. */
    public long liveEngagements() {
        return count("engagement where ended_at is null");
    }

    private long count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(Long.class)
                .one());
    }
}
