package org.accessportal.notification.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.accessportal.notification.mail.Messages;
import org.accessportal.notification.mail.Template;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.security.Actor;

/** What a fetching leaves behind: the audit row, the fact, and a message to the employee (PW-4). */
@ApplicationScoped
class PasswordRecord {

    private final Outbox outbox;
    private final AuditLog audit;
    private final Messages messages;

    PasswordRecord(Outbox outbox, AuditLog audit, Messages messages) {
        this.outbox = outbox;
        this.audit = audit;
        this.messages = messages;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void fetched(InitialPassword password, Actor actor, Acting acting, Instant at) {
        outbox.publish(password.fetch(actor, at));
        audit.record(AuditRow.by(actor, "password.fetched", at)
                .about(password.identityId())
                .on(password.id())
                .onBehalfOf(acting.onBehalfOf())
                .restingOn(acting.right())
                .with("activation=" + password.activation()));
        String once = password.accountId() + "/" + password.activation() + "/" + at.toEpochMilli();
        var occasion =
                new Messages.Occasion(once, password.organizationId(), password.identityId(), password.id(), null);
        messages.add(Template.PASSWORD_FETCHED, List.of(occasion));
    }
}
