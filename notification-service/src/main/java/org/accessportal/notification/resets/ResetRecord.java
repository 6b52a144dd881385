package org.accessportal.notification.resets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.mail.Messages;
import org.accessportal.notification.mail.Messages.Occasion;
import org.accessportal.notification.mail.Template;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.security.Actor;

/** What a reset leaves behind: the audit row, the fact, and mails to the employee and to who answers for them (PW-5). */
@ApplicationScoped
class ResetRecord {

    private final Directory directory;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Messages messages;

    ResetRecord(Directory directory, Outbox outbox, AuditLog audit, Messages messages) {
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
        this.messages = messages;
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
                directory.managersOf(reset.identityId()).stream()
                        .map(manager -> occasion(reset, manager))
                        .toList());
    }

    private static Occasion occasion(PasswordReset reset, UUID recipient) {
        return new Occasion(reset.id().toString(), reset.organizationId(), recipient, reset.identityId(), null);
    }
}
