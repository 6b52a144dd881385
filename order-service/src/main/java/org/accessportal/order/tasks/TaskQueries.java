package org.accessportal.order.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accessportal.order.lines.FormAnswer;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.lines.LineState;
import org.accessportal.order.lines.TimelineEntry;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What fulfillers need to know of the lines that their tasks are about. */
@ApplicationScoped
class TaskQueries {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    TaskQueries(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** A line as its fulfiller sees it. */
    record LineFacts(
            UUID lineId,
            long caseNumber,
            UUID resourceId,
            UUID senderId,
            UUID recipientId,
            UUID engagementId,
            boolean protectedRecipient,
            LineAction action,
            @Nullable String level,
            LocalDate from,
            @Nullable LocalDate to,
            List<FormAnswer> form) {

        boolean isSentByRecipient() {
            return senderId.equals(recipientId);
        }

        /** The same, without saying that it was the recipient who wrote it. */
        TimelineEntry withoutRecipient(TimelineEntry entry) {
            return recipientId.equals(entry.actorId())
                    ? new TimelineEntry(entry.at(), entry.code(), null, entry.state(), entry.text())
                    : entry;
        }
    }

    Map<UUID, LineFacts> of(Collection<UUID> lineIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select l.*, coalesce(i.protected_identity, true) as hidden from order_line l
                          left join directory_identity i on i.identity_id = l.recipient_id
                        where l.id = any(:ids)
                        """)
                .bind("ids", lineIds.toArray(UUID[]::new))
                .map((row, context) -> facts(row))
                .collect(Collectors.toMap(LineFacts::lineId, Function.identity())));
    }

    /** What was written about a line. */
    List<TimelineEntry> dialogue(UUID lineId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select at, code, actor_id, state, text from line_entry
                        where line_id = :line and text is not null order by position
                        """)
                .bind("line", lineId)
                .map((row, context) -> new TimelineEntry(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        LineState.valueOf(row.getString(4)),
                        row.getString(5)))
                .list());
    }

    /** The administration of a unit; null when the unit is not known here yet. */
    @Nullable
    String administrationOf(UUID unitId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select administration_code from directory_unit where unit_id = :unit")
                        .bind("unit", unitId)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    /** The fulfillers of an administration. */
    List<UUID> fulfillersOf(UUID organizationId, @Nullable String administrationCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct identity_id from directory_role where organization_id = :organization
                          and role = 'FULFILLER' and (administration_code is null or administration_code = :administration)
                        """)
                .bind("organization", organizationId)
                .bind("administration", administrationCode)
                .mapTo(UUID.class)
                .list());
    }

    private LineFacts facts(ResultSet row) throws SQLException {
        return new LineFacts(
                row.getObject("id", UUID.class),
                row.getLong("case_number"),
                row.getObject("resource_id", UUID.class),
                row.getObject("sender_id", UUID.class),
                row.getObject("recipient_id", UUID.class),
                row.getObject("engagement_id", UUID.class),
                row.getBoolean("hidden"),
                LineAction.valueOf(row.getString("action")),
                row.getString("level"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                answers(row.getString("form")));
    }

    private List<FormAnswer> answers(String form) {
        try {
            return json.readValue(form, new TypeReference<List<FormAnswer>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form that was stored cannot be read", e);
        }
    }
}
