package org.accessportal.identity.servicedesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.accessportal.identity.identities.Disclosures;
import org.accessportal.identity.servicedesk.DeskPerson.Caller;
import org.accessportal.identity.servicedesk.DeskPerson.DeskPeople;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;

/** Finds whom a call is about, and takes down that the caller was checked (PW-5). */
@ApplicationScoped
@Transactional
class ServiceDeskService {

    private static final String RIGHT = "service-desk";

    private final ServiceDeskQuery people;
    private final Disclosures disclosures;
    private final EntityManager entities;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    ServiceDeskService(
            ServiceDeskQuery people,
            Disclosures disclosures,
            EntityManager entities,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.disclosures = disclosures;
        this.entities = entities;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody with that number in the service desk's part of the organization; on record, also when it is nobody. */
    DeskPeople search(DeskSearchRequest request, Actor actor) {
        actor.requireHighAssurance();
        requireServiceDesk(actor);
        Instant now = clock.instant();
        List<DeskPerson> found = people.withNumber(request.twelveDigits(), actor);
        for (DeskPerson person : found) {
            disclosures.open(person.id(), request.reason(), actor, now);
            audit.record(row(actor, "service-desk.searched", now).about(person.id()));
        }
        if (found.isEmpty()) {
            audit.record(row(actor, "service-desk.searched", now).with("nobody"));
        }
        return new DeskPeople(found);
    }

    /** The same refusal (404) for whom the actor has not searched for in this session, and for whom there is not. */
    CallerCheckView check(CallerCheckRequest request, Actor actor) {
        actor.requireHighAssurance();
        requireServiceDesk(actor);
        if (!disclosures.isOpen(request.identityId(), actor, clock.instant())) {
            throw CommonProblem.NOT_FOUND.because("There is no such person for you");
        }
        CallerRelation relation = people.callersOf(request.identityId()).stream()
                .filter(caller -> caller.id().equals(request.callerId()))
                .map(Caller::relation)
                .findFirst()
                .orElse(null);
        CallerCheck check = CallerCheck.of(request, relation, actor, clock.instant());
        entities.persist(check);
        outbox.publish(check.made());
        CallerCheckView view = check.view();
        audit.record(row(actor, "service-desk.caller-checked", view.checkedAt())
                .about(view.identityId())
                .on(view.id())
                .with("caller=" + view.relation()));
        return view;
    }

    private void requireServiceDesk(Actor actor) {
        if (!people.isServiceDesk(actor)) {
            throw CommonProblem.FORBIDDEN.because("This takes the role SERVICE_DESK");
        }
    }

    private static AuditRow row(Actor actor, String action, Instant at) {
        return AuditRow.by(actor, action, at).restingOn(RIGHT);
    }
}
