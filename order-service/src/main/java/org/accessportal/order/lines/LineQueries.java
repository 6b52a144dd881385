package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Lines in lists (OR-10). */
@ApplicationScoped
class LineQueries {

    private static final String OVER = "('ENDED', 'REJECTED', 'WITHDRAWN')";

    private static final String SOUGHT = """
            (l.case_number = :number or l.resource_id in (select r.id from resource r
              where r.organization_id = :organization and (position(:text in lower(r.code)) > 0
                or position(:text in lower(r.system)) > 0 or position(:text in lower(r.name_sv)) > 0
                or position(:text in lower(r.name_en)) > 0)))
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    LineQueries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Who looks, and at which engagements they have order right. */
    record Viewer(Actor actor, Set<UUID> engagements) {}

    List<LineRow> page(Viewer viewer, LineFilter filter, int offset, int limit) {
        String sql =
                LineSql.ROWS + " where " + condition(filter) + filter.sort.orderBy() + " limit :limit offset :offset";
        return jdbi.withHandle(handle -> bound(handle.createQuery(sql), viewer, filter)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> row(row, viewer))
                .list());
    }

    long count(Viewer viewer, LineFilter filter) {
        String sql =
                "select count(*) from order_line l left join directory_identity i on i.identity_id = l.recipient_id"
                        + " where " + condition(filter);
        return jdbi.withHandle(handle ->
                bound(handle.createQuery(sql), viewer, filter).mapTo(Long.class).one());
    }

    /** One line, when the viewer is a party to it. */
    Optional<LineRow> find(Viewer viewer, UUID id) {
        String sql = LineSql.ROWS + " where l.id = :id and " + LineSql.SEEN + """
                 and (l.sender_id = :actor or l.recipient_id = :actor or l.engagement_id = any(:engagements)
                  or exists (select from approval_step s where s.line_id = l.id and s.state <> 'LATER'
                    and (:actor = any(s.approver_ids) or s.decided_by = :actor or (s.kind = 'LINE_MANAGER'
                      and exists (select from acting_manager(:today) m where m.engagement_id = l.engagement_id
                        and m.actor_id = :actor)))))
                """;
        return jdbi.withHandle(handle -> bound(handle.createQuery(sql), viewer)
                .bind("id", id)
                .map((row, context) -> row(row, viewer))
                .findOne());
    }

    private static String condition(LineFilter filter) {
        var sql = new StringBuilder(LineSql.SEEN);
        sql.append(
                switch (filter.scope) {
                    case MINE -> " and l.sender_id = :actor";
                    case PEOPLE -> " and (l.engagement_id = any(:engagements) or l.recipient_id = :actor)";
                    case ALL ->
                        " and (l.sender_id = :actor or l.recipient_id = :actor"
                                + " or l.engagement_id = any(:engagements))";
                });
        if (!filter.state.isEmpty()) {
            sql.append(" and l.state = any(:states)");
        }
        if (filter.open != null) {
            sql.append(" and l.state ").append(filter.open ? "not in " : "in ").append(OVER);
        }
        if (!filter.recipientIds.isEmpty()) {
            sql.append(" and l.recipient_id = any(:recipients)");
        }
        if (filter.engagementId != null) {
            sql.append(" and l.engagement_id = :engagement");
        }
        if (filter.resourceId != null) {
            sql.append(" and l.resource_id = :resource");
        }
        if (filter.search != null) {
            sql.append(" and ").append(SOUGHT);
        }
        return sql.toString();
    }

    private Query bound(Query query, Viewer viewer) {
        return query.bind("actor", viewer.actor().identityId())
                .bind("organization", viewer.actor().organizationId())
                .bind("engagements", viewer.engagements().toArray(UUID[]::new))
                .bind("today", PortalTime.today(clock));
    }

    private Query bound(Query query, Viewer viewer, LineFilter filter) {
        return bound(query, viewer)
                .bind("states", filter.state.stream().map(Enum::name).toArray(String[]::new))
                .bind("recipients", filter.recipientIds.toArray(UUID[]::new))
                .bind("number", filter.soughtNumber())
                .bind("text", filter.soughtText())
                .bind("engagement", filter.engagementId)
                .bind("resource", filter.resourceId);
    }

    private static LineRow row(ResultSet row, Viewer viewer) throws SQLException {
        LineState state = LineState.valueOf(row.getString("state"));
        List<UUID> deciders = List.of((UUID[]) row.getArray("deciders").getArray());
        boolean over = state == LineState.ENDED || state == LineState.REJECTED || state == LineState.WITHDRAWN;
        return new LineRow(
                id(row, "id"),
                row.getLong("case_number"),
                id(row, "order_id"),
                id(row, "sender_id"),
                id(row, "recipient_id"),
                id(row, "engagement_id"),
                id(row, "resource_id"),
                LineAction.valueOf(row.getString("action")),
                row.getString("level"),
                state,
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("urgent"),
                deciders,
                state == LineState.BEING_DELIVERED || state == LineState.AWAITING_END ? row.getString("queue") : null,
                row.getString("awaited_system"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                over || state == LineState.ACTIVE ? null : row.getObject("expected_on", LocalDate.class),
                actions(row, state, deciders, viewer));
    }

    private static List<LineCommand> actions(ResultSet row, LineState state, List<UUID> deciders, Viewer viewer)
            throws SQLException {
        UUID actor = viewer.actor().identityId();
        List<LineCommand> mine = new ArrayList<>();
        if (id(row, "sender_id").equals(actor)) {
            mine.addAll(List.of(LineCommand.WITHDRAW, LineCommand.REMIND, LineCommand.ANSWER));
        }
        if (deciders.contains(actor)) {
            mine.add(LineCommand.ASK);
        }
        if (viewer.engagements().contains(id(row, "engagement_id"))
                && !id(row, "recipient_id").equals(actor)) {
            mine.addAll(List.of(LineCommand.END, LineCommand.EXTEND, LineCommand.SHORTEN));
            if (row.getString("level") != null) {
                mine.add(LineCommand.CHANGE_LEVEL);
            }
        }
        LineAction action = LineAction.valueOf(row.getString("action"));
        mine.removeIf(command -> !LineMove.valueOf(command.name()).isPossibleFor(action, state));
        return mine;
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
