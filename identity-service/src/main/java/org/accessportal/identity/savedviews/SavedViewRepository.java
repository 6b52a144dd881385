package org.accessportal.identity.savedviews;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.security.Actor;

/** Saved views, each for its owner. */
@ApplicationScoped
class SavedViewRepository implements PanacheRepositoryBase<SavedView, UUID> {

    List<SavedView> of(Actor owner) {
        return list("ownerId = ?1 order by page, lower(name)", owner.identityId());
    }

    Optional<SavedView> ownedBy(Actor owner, UUID id) {
        return find("id = ?1 and ownerId = ?2", id, owner.identityId()).firstResultOptional();
    }

    long countOf(Actor owner) {
        return count("ownerId", owner.identityId());
    }

    /** Whether another view of the page goes by that name. */
    boolean isTaken(Actor owner, SavedView view, String name) {
        return count(
                        "ownerId = ?1 and page = ?2 and lower(name) = lower(?3) and id <> ?4",
                        owner.identityId(),
                        view.page(),
                        name.strip(),
                        view.id())
                > 0;
    }

    /** The page opens with no other of its views any more. */
    void clearOtherDefault(Actor owner, SavedView view) {
        update(
                "defaultView = false where ownerId = ?1 and page = ?2 and defaultView and id <> ?3",
                owner.identityId(),
                view.page(),
                view.id());
    }

    /** One's own changes come one at a time from here on, from however many devices. */
    void lock(Actor owner) {
        getEntityManager()
                .createNativeQuery("select id from identity where id = :id for no key update")
                .setParameter("id", owner.identityId())
                .getResultList();
    }
}
