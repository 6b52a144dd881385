package org.accessportal.order.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.catalog.Orderables;
import org.accessportal.order.recipients.Recipients;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Etag;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the templates (OR-4): one's own, and those that are shared in the organization. Only those who may order for
 * somebody else share; everybody in the organization may use what is shared.
 */
@ApplicationScoped
@Transactional
class TemplateService {

    /** A bound against filling up; two made at the very same time may pass it by one. */
    private static final int MOST_OF_ONE_OWNER = 100;

    private final TemplateRepository templates;
    private final Orderables catalog;
    private final Recipients recipients;
    private final AuditLog audit;
    private final Clock clock;

    TemplateService(
            TemplateRepository templates, Orderables catalog, Recipients recipients, AuditLog audit, Clock clock) {
        this.templates = templates;
        this.catalog = catalog;
        this.recipients = recipients;
        this.audit = audit;
        this.clock = clock;
    }

    /** A template with its version, for the ETag. */
    record Seen(TemplateView view, long version) {}

    Page<TemplateView> list(PageRequest page, Actor actor) {
        List<Template> found = templates.page(actor, page.offset(), page.limit());
        Map<UUID, Orderable> resources = catalog.of(
                actor.organizationId(),
                found.stream()
                        .flatMap(template -> template.resourceIds().stream())
                        .distinct()
                        .toList());
        return new Page<>(
                found.stream().map(template -> template.view(actor, resources)).toList(),
                templates.countVisibleTo(actor),
                page.limit(),
                page.offset());
    }

    Seen get(UUID id, Actor actor) {
        Template template = visible(id, actor);
        return seen(template, catalog.of(actor.organizationId(), template.resourceIds()), actor);
    }

    TemplateView make(TemplateBody body, Actor actor) {
        if (templates.countOwnedBy(actor) >= MOST_OF_ONE_OWNER) {
            throw OrderProblem.TOO_MANY_TEMPLATES.at("name", "OR-4", "Delete one that is not used any more");
        }
        if (body.shared()) {
            requireSharer(actor);
        }
        Map<UUID, Orderable> resources = resourcesOf(body, actor);
        Template template = Template.make(actor, body, resources);
        templates.persist(template);
        record("template.made", template, actor);
        return template.view(actor, resources);
    }

    Seen change(UUID id, @Nullable String ifMatch, TemplateBody body, Actor actor) {
        Template template = owned(id, actor);
        Etag.require(ifMatch, template.version());
        if (body.shared() && !template.isShared()) {
            requireSharer(actor);
        }
        Map<UUID, Orderable> resources = resourcesOf(body, actor);
        template.change(body, resources);
        templates.flush();
        record("template.changed", template, actor);
        return seen(template, resources, actor);
    }

    void delete(UUID id, Actor actor) {
        Template template = owned(id, actor);
        templates.delete(template);
        record("template.deleted", template, actor);
    }

    private Map<UUID, Orderable> resourcesOf(TemplateBody body, Actor actor) {
        return catalog.of(
                actor.organizationId(),
                body.lines().stream().map(TemplateLine::resourceId).toList());
    }

    private Template owned(UUID id, Actor actor) {
        Template template = visible(id, actor);
        template.requireOwner(actor);
        return template;
    }

    private Template visible(UUID id, Actor actor) {
        return templates.visibleTo(actor, id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such template"));
    }

    private void requireSharer(Actor actor) {
        if (!recipients.mayOrderForOthers(actor)) {
            throw CommonProblem.FORBIDDEN.at("shared", "OR-4", "Whoever may order for somebody else shares templates");
        }
    }

    private void record(String action, Template template, Actor actor) {
        audit.record(AuditRow.by(actor, action, clock.instant()).on(template.id()));
    }

    private static Seen seen(Template template, Map<UUID, Orderable> resources, Actor actor) {
        return new Seen(template.view(actor, resources), template.version());
    }
}
