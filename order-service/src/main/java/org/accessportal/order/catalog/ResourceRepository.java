package org.accessportal.order.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.security.Actor;
import org.hibernate.exception.ConstraintViolationException;

/** Resources as they lie in the database. */
@ApplicationScoped
class ResourceRepository implements PanacheRepositoryBase<Resource, UUID> {

    /** Stores a new resource; refused when the organization has one with that code. */
    void add(Resource resource) {
        addAll(List.of(resource));
    }

    /** Stores new resources; refused when the organization has one with the code of one of them. */
    void addAll(List<Resource> made) {
        try {
            persist(made);
            flush();
        } catch (ConstraintViolationException e) {
            throw OrderProblem.CODE_TAKEN.at("code", "OR-1", "The organization has a resource with that code");
        }
    }

    /** The resource, when it is of the actor's organization. */
    Optional<Resource> visibleTo(Actor actor, UUID id) {
        return find("id = ?1 and organizationId = ?2", id, actor.organizationId())
                .firstResultOptional();
    }

    /** The same, locked until the transaction ends. */
    Optional<Resource> lockedFor(Actor actor, UUID id) {
        return find("id = ?1 and organizationId = ?2", id, actor.organizationId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The organization's whole catalogue. */
    List<Resource> all(Actor actor) {
        return list("organizationId", actor.organizationId());
    }

    /** The same, locked until the transaction ends. */
    List<Resource> allLockedFor(Actor actor) {
        return find("organizationId = ?1 order by id", actor.organizationId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The organization's resources by code. */
    List<Resource> page(Actor actor, ResourceFilter filter, int offset, int limit) {
        return find(filter.condition() + " order by code", filter.values(actor.organizationId()))
                .range(offset, offset + limit - 1)
                .list();
    }

    /** How many of the organization's resources the filter lets through. */
    long count(Actor actor, ResourceFilter filter) {
        return count(filter.condition(), filter.values(actor.organizationId()));
    }

    /** Those of the organization's resources. */
    List<Resource> of(UUID organizationId, Collection<UUID> ids) {
        return list("organizationId = ?1 and id in ?2", organizationId, ids);
    }

    /** The organization's resource of that code. */
    Optional<Resource> named(UUID organizationId, String code) {
        return find("organizationId = ?1 and code = ?2", organizationId, code).firstResultOptional();
    }
}
