package org.accessportal.notification.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.notification.mail.Messages;
import org.accessportal.notification.mail.Messages.Occasion;
import org.accessportal.notification.mail.Template;
import org.accessportal.platform.directory.DelegationsChanged;
import org.accessportal.platform.directory.DelegationsChanged.Change;
import org.accessportal.platform.directory.DelegationsChanged.What;
import org.accessportal.platform.time.PortalTime;

/**
 * Tells a delegate that the manager role is theirs, and both when it is taken back or the catalogue ends it (RO-2). That
 * its days are over comes as no surprise, and is not told.
 */
@ApplicationScoped
class DelegationNotices {

    private final Messages messages;
    private final Clock clock;

    DelegationNotices(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void onChange(@Observes DelegationsChanged changed) {
        for (Change change : changed.changes()) {
            if (change.what() == What.MADE) {
                tell(Template.DELEGATION_MADE, change, change.delegation().delegateId());
            } else if (!change.delegation().to().isBefore(PortalTime.today(clock))) {
                tell(Template.DELEGATION_ENDED, change, change.delegation().delegateId(), change.managerId());
            }
        }
    }

    private void tell(Template template, Change change, UUID... recipients) {
        UUID delegation = change.delegation().delegationId();
        List<Occasion> occasions = Stream.of(recipients)
                .map(recipient ->
                        new Occasion(delegation.toString(), change.organizationId(), recipient, delegation, null))
                .toList();
        messages.add(template, occasions);
    }
}
