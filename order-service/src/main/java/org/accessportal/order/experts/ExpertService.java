package org.accessportal.order.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.order.FreeText;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.experts.ExpertNews.NewsBody;
import org.accessportal.order.experts.ExpertNews.NewsView;
import org.accessportal.order.experts.ExpertQueries.Expert;
import org.accessportal.order.experts.ExpertQueries.Filter;
import org.accessportal.order.experts.ExpertQueries.Viewer;
import org.accessportal.order.recipients.Recipients;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.OrderFact;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;

/** Who is expert user where, and news to them (RO-5). */
@ApplicationScoped
@Transactional
class ExpertService {

    private final ExpertQueries queries;
    private final Recipients recipients;
    private final Directory directory;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    ExpertService(
            ExpertQueries queries,
            Recipients recipients,
            Directory directory,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.recipients = recipients;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every provider for those who look after systems; one's own, and those that one orders for, for others. */
    Page<ExpertView> page(Filter filter, PageRequest page, Actor actor) {
        Viewer viewer = new Viewer(actor, seesAll(actor), ownedBy(actor), recipients.engagementsOf(actor));
        return new Page<>(
                queries.page(viewer, filter, page.offset(), page.limit()),
                queries.count(viewer, filter),
                page.limit(),
                page.offset());
    }

    List<ExpertSystemView> systems(Actor actor) {
        Set<String> told = toldBy(actor);
        return queries.systems(actor.organizationId()).stream()
                .map(system -> new ExpertSystemView(
                        system, told.contains(system) ? List.of(ExpertAction.SEND_NEWS) : List.of()))
                .toList();
    }

    /** Tells a system's expert users; for its owners and system administrators, the same refusal for unknown systems. */
    NewsView tell(NewsBody body, Actor actor) {
        directory.requireCurrentRights(actor);
        if (!toldBy(actor).contains(body.system())) {
            throw CommonProblem.FORBIDDEN.because("News of a system come from its owner");
        }
        String subject = Objects.requireNonNull(FreeText.checked("subject", body.subject()));
        String text = Objects.requireNonNull(FreeText.checked("text", body.text()));
        List<Expert> experts = queries.expertsOf(actor.organizationId(), body.system());
        if (experts.isEmpty()) {
            throw OrderProblem.NO_EXPERTS.at("system", "RO-5", "Nobody is expert user of it now");
        }
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        outbox.publish(new OrderFact.ExpertNews(
                id,
                actor.organizationId(),
                body.system(),
                subject,
                text,
                experts.stream().map(Expert::identityId).toList(),
                now));
        audit.record(AuditRow.by(actor, "experts.told", now).on(id).with(body.system()));
        return new NewsView(id, (int)
                experts.stream().filter(expert -> !expert.protectedIdentity()).count());
    }

    private boolean seesAll(Actor actor) {
        return Stream.of(Role.SYSTEM_ADMINISTRATOR, Role.RESOURCE_OWNER, Role.AUDITOR, Role.SERVICE_DESK)
                .anyMatch(role -> directory.holds(actor, role, null));
    }

    private Set<String> ownedBy(Actor actor) {
        return queries.ownedBy(actor, directory.holds(actor, Role.RESOURCE_OWNER, null));
    }

    private Set<String> toldBy(Actor actor) {
        return directory.holds(actor, Role.SYSTEM_ADMINISTRATOR, null)
                ? new HashSet<>(queries.systems(actor.organizationId()))
                : ownedBy(actor);
    }
}
