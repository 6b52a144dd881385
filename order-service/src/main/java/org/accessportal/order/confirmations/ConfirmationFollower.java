package org.accessportal.order.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.catalog.Orderables;
import org.accessportal.order.lines.LineCame;
import org.accessportal.order.lines.LineState;
import org.accessportal.platform.time.PortalTime;

/** A line that has become active without an end is asked about later; one that was kept, later again (OR-7). */
@ApplicationScoped
class ConfirmationFollower {

    private final ConfirmationRepository confirmations;
    private final Orderables catalog;

    ConfirmationFollower(ConfirmationRepository confirmations, Orderables catalog) {
        this.confirmations = confirmations;
        this.catalog = catalog;
    }

    void onLine(@Observes LineCame line) {
        boolean permanent = line.state() == LineState.ACTIVE
                && line.wanted().endsOn() == null
                && line.wanted().action().gives();
        if (!permanent) {
            confirmations.forget(line.lineId());
        } else if (line.code().equals("KEPT")) {
            confirmations.askAgain(line.lineId(), nextDay(line));
        } else {
            confirmations.expect(line.lineId(), line.recipient().engagementId(), nextDay(line));
        }
    }

    private LocalDate nextDay(LineCame line) {
        Orderable resource = Objects.requireNonNull(
                catalog.of(line.organizationId(), List.of(line.wanted().resourceId()))
                        .get(line.wanted().resourceId()));
        return LocalDate.ofInstant(line.at(), PortalTime.ZONE).plusMonths(resource.askAgainMonths());
    }
}
