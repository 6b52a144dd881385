package org.accessportal.order.templates;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.security.Actor;

/** Templates as they lie in the database. */
@ApplicationScoped
class TemplateRepository implements PanacheRepositoryBase<Template, UUID> {

    /** One's own, and those that are shared in the organization. */
    private static final String VISIBLE = "organizationId = ?1 and (ownerId = ?2 or shared)";

    Optional<Template> visibleTo(Actor actor, UUID id) {
        return find(VISIBLE + " and id = ?3", actor.organizationId(), actor.identityId(), id)
                .firstResultOptional();
    }

    /** One's own first, by name. */
    List<Template> page(Actor actor, int offset, int limit) {
        return find(
                        VISIBLE + " order by case when ownerId = ?2 then 0 else 1 end, lower(name), id",
                        actor.organizationId(),
                        actor.identityId())
                .range(offset, offset + limit - 1)
                .list();
    }

    long countVisibleTo(Actor actor) {
        return count(VISIBLE, actor.organizationId(), actor.identityId());
    }

    long countOwnedBy(Actor actor) {
        return count("ownerId", actor.identityId());
    }
}
