package org.accessportal.identity.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.findings.FindingKind.MendedBy;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Findings that a viewer may see: about people whom the viewer may see, and about nobody in particular. */
@ApplicationScoped
class FindingQuery {

    private final Jdbi jdbi;
    private final Viewers viewers;
    private final Clock clock;

    FindingQuery(Jdbi jdbi, Viewers viewers, Clock clock) {
        this.jdbi = jdbi;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional
    Page<FindingView> page(Actor actor, @Nullable FindingKind kind, PageRequest page) {
        String from = """
                from finding f left join identity i on i.id = f.identity_id
                where (:kind::text is null or f.kind = :kind) and f.organization_id = :organization and
                  case when f.identity_id is null then :wide else <visible> end
                """.replace("<visible>", Viewers.VISIBLE);
        return jdbi.withHandle(handle -> {
            var viewer = viewers.of(handle, actor);
            String kindName = kind == null ? null : kind.name();
            List<FindingView> items = viewer.bindTo(
                            handle.createQuery(
                                    "select f.* " + from + " order by f.since, f.id limit :limit offset :offset"),
                            PortalTime.today(clock))
                    .bind("kind", kindName)
                    .bind("limit", page.limit())
                    .bind("offset", page.offset())
                    .map((row, context) -> view(row))
                    .list();
            long total = viewer.bindTo(handle.createQuery("select count(*) " + from), PortalTime.today(clock))
                    .bind("kind", kindName)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(items, total, page.limit(), page.offset());
        });
    }

    private static FindingView view(ResultSet row) throws SQLException {
        return new FindingView(
                row.getObject("id", UUID.class),
                FindingKind.valueOf(row.getString("kind")),
                row.getObject("identity_id", UUID.class),
                row.getObject("engagement_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("value"),
                MendedBy.valueOf(row.getString("mended_by")),
                row.getTimestamp("since").toInstant());
    }
}
