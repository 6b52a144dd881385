package org.accessportal.order.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.holdings.Holdings;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.orders.LineCheck.Named;
import org.accessportal.order.orders.OrderCheck.There;
import org.accessportal.order.recipients.OrderRight;
import org.accessportal.order.recipients.Recipients;
import org.accessportal.order.separations.Conflict;
import org.accessportal.order.separations.Days;
import org.accessportal.order.separations.Separations;
import org.accessportal.order.separations.Wish;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;

/** Finds out what there is already that the lines of an order are held against, for all of them at once. */
@ApplicationScoped
class Circumstances {

    private final Holdings holdings;
    private final Recipients recipients;
    private final Separations separations;
    private final Clock clock;

    Circumstances(Holdings holdings, Recipients recipients, Separations separations, Clock clock) {
        this.holdings = holdings;
        this.recipients = recipients;
        this.separations = separations;
        this.clock = clock;
    }

    /** The lines, with the resources and the rights that are known to the sender, by id. */
    record Known(List<DraftLine> lines, Map<UUID, Orderable> resources, Map<UUID, OrderRight> rights) {

        private boolean isGiving(DraftLine line) {
            return line.action().gives()
                    && line.action() != LineAction.INQUIRE
                    && resources.containsKey(line.resourceId())
                    && rights.containsKey(line.engagementId());
        }
    }

    There of(Known known, Actor sender) {
        List<UUID> targets = known.lines().stream()
                .map(DraftLine::targetLineId)
                .filter(Objects::nonNull)
                .toList();
        List<String> units = known.lines().stream()
                .flatMap(line -> Stream.ofNullable(known.resources().get(line.resourceId()))
                        .flatMap(resource -> LineCheck.ordererUnits(line, resource)))
                .map(Named::unit)
                .toList();
        return new There(
                holdings.of(known.lines().stream().map(DraftLine::recipientId).collect(Collectors.toSet())),
                holdings.ordered(targets),
                recipients.administrationsOf(units, sender),
                conflicts(known, sender));
    }

    private Map<DraftLine, List<Conflict>> conflicts(Known known, Actor sender) {
        List<DraftLine> giving = known.lines().stream().filter(known::isGiving).toList();
        List<Wish> wishes = giving.stream().map(line -> wish(line, known)).toList();
        List<List<Conflict>> found = separations.conflicts(wishes, endings(known), sender.organizationId());
        Map<DraftLine, List<Conflict>> conflicts = new HashMap<>();
        for (int i = 0; i < giving.size(); i++) {
            conflicts.put(giving.get(i), found.get(i));
        }
        return conflicts;
    }

    private Wish wish(DraftLine line, Known known) {
        OrderRight right = Objects.requireNonNull(known.rights().get(line.engagementId()));
        Orderable resource = Objects.requireNonNull(known.resources().get(line.resourceId()));
        PeriodRule period = PeriodRule.of(line, right, resource, PortalTime.today(clock));
        LocalDate to = period.to() == null ? right.to() : period.to();
        return new Wish(
                line.recipientId(),
                line.resourceId(),
                line.level(),
                new Days(period.from(), to),
                line.targetLineId(),
                line.asksException());
    }

    private Map<UUID, LocalDate> endings(Known known) {
        Map<UUID, LocalDate> endings = new HashMap<>();
        for (DraftLine line : known.lines()) {
            UUID target = line.targetLineId();
            if (line.action() == LineAction.END && target != null) {
                endings.put(target, Objects.requireNonNullElse(line.to(), PortalTime.today(clock)));
            }
        }
        return endings;
    }
}
