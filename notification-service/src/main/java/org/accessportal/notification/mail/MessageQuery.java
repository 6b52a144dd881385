package org.accessportal.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The queue of an organization, for its system administrators; messages to protected people are not in it (ID-9). */
@ApplicationScoped
class MessageQuery {

    private static final String FROM = """
             from message m where m.organization_id = :organization and (:state::text is null or m.state = :state)
              and not exists (select from directory_identity i
                where i.identity_id = m.recipient_id and i.protected_identity)
            """;

    private final Jdbi jdbi;
    private final Directory directory;

    MessageQuery(Jdbi jdbi, Directory directory) {
        this.jdbi = jdbi;
        this.directory = directory;
    }

    @Transactional
    Page<MessageView> page(Actor actor, @Nullable MessageState state, PageRequest page) {
        directory.require(actor, Role.SYSTEM_ADMINISTRATOR, null);
        String wanted = state == null ? null : state.name();
        return jdbi.withHandle(handle -> {
            List<MessageView> items = handle.createQuery(
                            "select m.*, (select count(*) from message_object o where o.message_id = m.id) as objects"
                                    + FROM + " order by m.made_at desc, m.id limit :limit offset :offset")
                    .bind("organization", actor.organizationId())
                    .bind("state", wanted)
                    .bind("limit", page.limit())
                    .bind("offset", page.offset())
                    .map((row, context) -> view(row))
                    .list();
            long total = handle.createQuery("select count(*)" + FROM)
                    .bind("organization", actor.organizationId())
                    .bind("state", wanted)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(items, total, page.limit(), page.offset());
        });
    }

    private static MessageView view(ResultSet row) throws SQLException {
        MessageState state = MessageState.valueOf(row.getString("state"));
        return new MessageView(
                row.getObject("id", UUID.class),
                Template.valueOf(row.getString("template")),
                row.getObject("recipient_id", UUID.class),
                row.getLong("objects"),
                state,
                row.getInt("attempts"),
                row.getTimestamp("made_at").toInstant(),
                state == MessageState.WAITING
                        ? row.getTimestamp("next_attempt_at").toInstant()
                        : null,
                state == MessageState.SENT ? row.getTimestamp("sent_at").toInstant() : null,
                row.getString("last_error"));
    }
}
