package org.accessportal.order.templates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.order.FreeText;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Violation;
import org.accessportal.platform.security.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody orders again and again: never with a recipient, a key number or free text (OR-4). */
@Entity
class Template {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private UUID organizationId;

    private UUID ownerId;
    private String name;
    private boolean shared;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TemplateLine> lines;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    @SuppressWarnings("NullAway.Init") // change fills the rest
    private Template(Actor owner) {
        this.id = UUID.randomUUID();
        this.organizationId = owner.organizationId();
        this.ownerId = owner.identityId();
    }

    /** A new template; refused (422) when it names what the catalogue does not know. */
    static Template make(Actor owner, TemplateBody body, Map<UUID, Orderable> resources) {
        var template = new Template(owner);
        template.change(body, resources);
        return template;
    }

    /** Holds something else; refused (422) when it names what the catalogue does not know. */
    void change(TemplateBody body, Map<UUID, Orderable> resources) {
        FreeText.checked("name", body.name());
        requireKnown(body.lines(), resources);
        name = body.name().strip();
        shared = body.shared();
        lines = kept(body.lines(), resources);
    }

    private static void requireKnown(List<TemplateLine> wanted, Map<UUID, Orderable> resources) {
        List<Violation> broken = new ArrayList<>();
        Set<UUID> before = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            TemplateLine line = wanted.get(i);
            Orderable resource = resources.get(line.resourceId());
            if (resource == null) {
                broken.add(new Violation("lines[" + i + "].resourceId", "OR-4", "There is no such resource"));
            } else if (!before.add(line.resourceId())) {
                broken.add(new Violation("lines[" + i + "].resourceId", "OR-4", "A resource stands once in it"));
            } else if (!line.hasLevelOf(resource)) {
                broken.add(new Violation("lines[" + i + "].level", "OR-4", "There is no such level"));
            }
        }
        if (!broken.isEmpty()) {
            throw OrderProblem.INVALID_TEMPLATE.at(broken);
        }
    }

    /** The lines for known resources, each with what a template holds of it. */
    private static List<TemplateLine> kept(List<TemplateLine> lines, Map<UUID, Orderable> resources) {
        return lines.stream()
                .flatMap(line ->
                        Stream.ofNullable(resources.get(line.resourceId())).map(line::keptFor))
                .toList();
    }

    /** Refuses (403) everybody but the owner. */
    void requireOwner(Actor actor) {
        if (!actor.is(ownerId)) {
            throw CommonProblem.FORBIDDEN.because("A shared template is changed by whoever shared it");
        }
    }

    boolean isShared() {
        return shared;
    }

    UUID id() {
        return id;
    }

    /** What ETags are made of. */
    long version() {
        return version;
    }

    /** The resources that it names. */
    List<UUID> resourceIds() {
        return lines.stream().map(TemplateLine::resourceId).toList();
    }

    /** What can be ordered of it now. */
    TemplateView view(Actor viewer, Map<UUID, Orderable> resources) {
        List<TemplateLine> orderable = lines.stream()
                .filter(line -> canBeOrdered(resources.get(line.resourceId())))
                .toList();
        return new TemplateView(id, name, shared, viewer.is(ownerId), kept(orderable, resources));
    }

    private static boolean canBeOrdered(@Nullable Orderable resource) {
        return resource != null && resource.orderable();
    }
}
