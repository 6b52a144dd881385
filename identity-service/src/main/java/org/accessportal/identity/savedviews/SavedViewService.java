package org.accessportal.identity.savedviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;

/**
 * Keeps the filters that people have given names (UI-3). Nobody but the owner sees them and nobody's access depends on
 * them, so that the audit log does not tell of them.
 */
@ApplicationScoped
@Transactional
class SavedViewService {

    /** The most that one person has. */
    static final int MOST = 50;

    private static final String RULE = "UI-3";

    private final SavedViewRepository views;
    private final Clock clock;

    SavedViewService(SavedViewRepository views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    SavedViewView.All list(Actor owner) {
        return new SavedViewView.All(
                views.of(owner).stream().map(SavedView::view).toList());
    }

    /** Keeps a filter; refused (409) under a name that the page has already, and (422) beyond {@value #MOST}. */
    SavedViewView save(SavedViewRequest request, Actor owner) {
        views.lock(owner);
        if (views.countOf(owner) >= MOST) {
            throw IdentityProblem.TOO_MANY_SAVED_VIEWS.at("name", RULE, "At most " + MOST + "; delete one first");
        }
        SavedView view = SavedView.keep(owner.identityId(), request, clock.instant());
        requireFree(view, request.name(), request.defaultView(), owner);
        views.persist(view);
        return view.view();
    }

    /** Another name, and whether the page opens with it; refused (409) under a name that the page has already. */
    SavedViewView change(UUID id, SavedViewChange change, Actor owner) {
        views.lock(owner);
        SavedView view = owned(id, owner);
        requireFree(view, change.name(), change.defaultView(), owner);
        view.change(change.name(), change.defaultView());
        return view.view();
    }

    void delete(UUID id, Actor owner) {
        views.lock(owner);
        views.delete(owned(id, owner));
    }

    private void requireFree(SavedView view, String name, boolean isDefault, Actor owner) {
        if (views.isTaken(owner, view, name)) {
            throw IdentityProblem.SAVED_VIEW_EXISTS.at("name", RULE, "Another view of the page has that name");
        }
        if (isDefault) {
            views.clearOtherDefault(owner, view);
        }
    }

    /** The same refusal (404) for one that is unknown and somebody else's. */
    private SavedView owned(UUID id, Actor owner) {
        return views.ownedBy(owner, id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("You have no such view"));
    }
}
