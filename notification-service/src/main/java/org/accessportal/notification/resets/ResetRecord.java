package org.accessportal.notification.resets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.mail.Messages;
import org.accessportal.notification.mail.Messages.Occasion;
import org.accessportal.notification.mail.Template;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** What a reset leaves behind: the audit row, the fact, and mails to the employee and to who answers for them (PW-5). */
@ApplicationScoped
class ResetRecord {

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;

    ResetRecord(Jdbi jdbi, Outbox outbox, AuditLog audit, Messages messages, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void made(PasswordReset reset, Actor actor, Instant at) {
        outbox.publish(reset.make(actor, at));
        audit.record(AuditRow.by(actor, "password.reset", at)
                .about(reset.identityId())
                .on(reset.id())
                .restingOn("caller-check/" + reset.id()));
        messages.add(Template.PASSWORD_RESET, List.of(occasion(reset, reset.identityId())));
        messages.add(
                Template.PASSWORD_RESET_FOR_STAFF,
                managersOf(reset.identityId()).stream()
                        .map(manager -> occasion(reset, manager))
                        .toList());
    }

    private static Occasion occasion(PasswordReset reset, UUID recipient) {
        return new Occasion(reset.id().toString(), reset.organizationId(), recipient, reset.identityId(), null);
    }

    /** Who acts as nearest manager of an engagement that has not ended. */
    private List<UUID> managersOf(UUID identity) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct actor_id from acting_manager(:today)
                        where identity_id = :identity and (ends_on is null or ends_on >= :today)
                        """)
                .bind("identity", identity)
                .bind("today", PortalTime.today(clock))
                .mapTo(UUID.class)
                .list());
    }
}
