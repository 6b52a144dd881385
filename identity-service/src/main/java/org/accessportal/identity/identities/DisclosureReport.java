package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.audit.Auditors;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Who has been shown whom, and why (ID-9): everybody may see it of themselves, auditors of their organization. */
@ApplicationScoped
class DisclosureReport {

    private static final String ABOUT = """
             from disclosure d join identity i on i.id = d.identity_id join identity v on v.id = d.viewer_id
            where i.organization_id = :organization and (:all or d.identity_id = :actor)
            """;

    private static final String ROWS = "select d.*, case when not v.protected_identity or v.id = :actor then <name> end"
                    .replace("<name>", PersonQuery.DISPLAY_NAME.replace("i.", "v."))
            + " as viewer_name" + ABOUT + "order by d.opened_at desc, d.id limit :limit offset :offset";

    private final Jdbi jdbi;
    private final Auditors auditors;
    private final AuditLog audit;
    private final Clock clock;

    DisclosureReport(Jdbi jdbi, Auditors auditors, AuditLog audit, Clock clock) {
        this.jdbi = jdbi;
        this.auditors = auditors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the actor. */
    @Transactional
    Page<DisclosureView> own(Actor actor, PageRequest page) {
        return page(actor, false, page);
    }

    /** Those of the whole organization, on record; names of whom it was about are not told (403 but for auditors). */
    @Transactional
    Page<DisclosureView> all(Actor actor, PageRequest page) {
        auditors.require(actor);
        audit.record(AuditRow.by(actor, "identity.disclosures-read", clock.instant()));
        return page(actor, true, page);
    }

    private Page<DisclosureView> page(Actor actor, boolean all, PageRequest page) {
        return jdbi.withHandle(handle -> new Page<>(
                bound(handle.createQuery(ROWS), actor, all)
                        .bind("limit", page.limit())
                        .bind("offset", page.offset())
                        .map((row, context) -> view(row))
                        .list(),
                bound(handle.createQuery("select count(*)" + ABOUT), actor, all)
                        .mapTo(Long.class)
                        .one(),
                page.limit(),
                page.offset()));
    }

    private static Query bound(Query query, Actor actor, boolean all) {
        return query.bind("organization", actor.organizationId())
                .bind("actor", actor.identityId())
                .bind("all", all);
    }

    private static DisclosureView view(ResultSet row) throws SQLException {
        return new DisclosureView(
                row.getObject("id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getObject("viewer_id", UUID.class),
                row.getString("viewer_name"),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
