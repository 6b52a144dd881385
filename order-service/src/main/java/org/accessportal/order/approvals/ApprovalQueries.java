package org.accessportal.order.approvals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.FormAnswer;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.lines.StepKind;
import org.accessportal.order.separations.ExceptionView;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Steps that await a decision, in lists (AP-1, AP-4). */
@ApplicationScoped
class ApprovalQueries {

    private static final Duration LONG = Duration.ofDays(7);
    private static final TypeReference<List<FormAnswer>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<ExceptionView>> EXCEPTION_VIEWS = new TypeReference<>() {};

    private static final String FROM = """
             from approval_step s join order_line l on l.id = s.line_id
               left join directory_identity i on i.identity_id = l.recipient_id
               left join directory_manager m on m.engagement_id = l.engagement_id
             where l.organization_id = :organization and s.state = 'AWAITS'
            """;

    /**
     * Awaits the actor: named, or who acts as the nearest manager, or to whom it has come about somebody protected (ID-9);
     * never for oneself, nor twice on one line (RO-7).
     */
    private static final String MINE = """
             and (:actor = any(s.approver_ids) or (s.kind = 'LINE_MANAGER' and (s.escalated or cardinality(s.approver_ids) = 0)
               and exists (select from acting_manager(:today) a
                 where a.engagement_id = l.engagement_id and a.actor_id = :actor))
               or (s.escalated and coalesce(i.protected_identity, true)
                 and exists (select from directory_protection_officer p
                   where p.identity_id = :actor and p.organization_id = l.organization_id)))
             and l.recipient_id <> :actor and (not :some or s.kind = any(:kinds))
             and not exists (select from approval_step o where o.line_id = s.line_id and o.decided_by = :actor)
            """;

    /** Nobody can decide, because nobody is named or everybody who is has been stopped (AS-5); or nobody has for long. */
    private static final String STUCK = """
             and (s.since < :longAgo or (s.system is null
               and not exists (select from unnest(s.approver_ids) named
                 where not exists (select from directory_block b where b.identity_id = named))
               and not (s.kind = 'LINE_MANAGER' and (s.escalated or cardinality(s.approver_ids) = 0)
                 and exists (select from acting_manager(:today) a where a.engagement_id = l.engagement_id))))
            """;

    private static final String EXCEPTIONS = """
            (select coalesce(jsonb_agg(jsonb_build_object('separationId', p.id, 'name', p.name, 'why', p.why,
                'otherResourceId', case when p.one_resource_id = l.resource_id then p.other_resource_id
                  else p.one_resource_id end, 'reason', x.reason) order by p.name, p.id), '[]')
              from separation_exception x join separation p on p.id = x.separation_id where x.line_id = l.id) as exceptions
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    ApprovalQueries(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    /** Which steps are wanted, by whom. */
    record Wanted(Actor actor, List<StepKind> kinds, boolean stuck) {}

    List<ApprovalView> page(Wanted wanted, int offset, int limit) {
        String sql = """
                select s.*, l.case_number, l.sender_id, l.recipient_id, l.engagement_id, l.unit_id, l.resource_id,
                  l.action, l.level, l.starts_on, l.ends_on, l.form, l.need, l.price_once, l.price_monthly,
                  l.cost_responsibility_number, l.urgent, m.manager_id, (coalesce(i.protected_identity, true)
                    and not exists (select from acting_manager(:today) a
                      where a.engagement_id = l.engagement_id and a.actor_id = :actor)) as hidden,
                """ + EXCEPTIONS + FROM + (wanted.stuck() ? STUCK : MINE)
                + " order by s.since, s.id limit :limit offset :offset";
        return jdbi.withHandle(handle -> bound(handle.createQuery(sql), wanted)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> view(row))
                .list());
    }

    long count(Wanted wanted) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery("select count(*)" + FROM + (wanted.stuck() ? STUCK : MINE)), wanted)
                .mapTo(Long.class)
                .one());
    }

    private Query bound(Query query, Wanted wanted) {
        return query.bind("actor", wanted.actor().identityId())
                .bind("organization", wanted.actor().organizationId())
                .bind("today", PortalTime.today(clock))
                .bind("some", !wanted.kinds().isEmpty())
                .bind("kinds", wanted.kinds().stream().map(Enum::name).toArray(String[]::new))
                .bind("longAgo", clock.instant().minus(LONG).atOffset(ZoneOffset.UTC));
    }

    private ApprovalView view(ResultSet row) throws SQLException {
        boolean hidden = row.getBoolean("hidden");
        return new ApprovalView(
                row.getObject("id", UUID.class),
                StepKind.valueOf(row.getString("kind")),
                row.getString("why"),
                row.getObject("line_id", UUID.class),
                row.getLong("case_number"),
                hidden && isSentByRecipient(row) ? null : row.getObject("sender_id", UUID.class),
                hidden ? null : row.getObject("recipient_id", UUID.class),
                hidden ? null : row.getObject("engagement_id", UUID.class),
                hidden ? null : row.getObject("unit_id", UUID.class),
                row.getObject("resource_id", UUID.class),
                LineAction.valueOf(row.getString("action")),
                row.getString("level"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                hidden ? List.of() : read(row, "form", ANSWERS),
                row.getString("need"),
                read(row, "exceptions", EXCEPTION_VIEWS),
                row.getLong("price_once"),
                row.getLong("price_monthly"),
                hidden ? null : row.getString("cost_responsibility_number"),
                row.getBoolean("urgent"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("escalated"),
                approvers(row, hidden));
    }

    private static boolean isSentByRecipient(ResultSet row) throws SQLException {
        return row.getObject("sender_id", UUID.class).equals(row.getObject("recipient_id", UUID.class));
    }

    /** Whose manager decides tells where somebody works: not of whom the viewer is not shown. */
    private static List<UUID> approvers(ResultSet row, boolean hidden) throws SQLException {
        List<UUID> named = List.of((UUID[]) row.getArray("approver_ids").getArray());
        UUID manager = row.getObject("manager_id", UUID.class);
        boolean byManager = row.getString("kind").equals(StepKind.LINE_MANAGER.name()) && named.isEmpty();
        return byManager && manager != null && !hidden ? List.of(manager) : named;
    }

    private <T> T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        try {
            return json.readValue(row.getString(column), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was stored as " + column + " cannot be read", e);
        }
    }
}
