package org.accessportal.identity.savedviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A list's filter and sort, kept under a name by one person for that person alone (UI-3). */
@Entity
class SavedView {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private UUID ownerId;

    private String page;
    private String name;
    private String query;
    private boolean defaultView;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant savedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    @SuppressWarnings("NullAway.Init") // change fills the rest
    private SavedView(UUID ownerId, String page, String query, Instant at) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.page = page;
        this.query = query;
        this.savedAt = at;
    }

    /** Keeps a filter; refused (422) where it could hold whom somebody looked for (ID-1). */
    static SavedView keep(UUID ownerId, SavedViewRequest request, Instant at) {
        String filter = Keepable.filter(request.page(), request.query());
        var view = new SavedView(ownerId, request.page(), filter, at);
        view.change(request.name(), request.defaultView());
        return view;
    }

    /** Another name, and whether the page opens with it; refused (422) when somebody's number stands in the name. */
    final void change(String newName, boolean isDefault) {
        name = Keepable.name(newName);
        defaultView = isDefault;
    }

    UUID id() {
        return id;
    }

    String page() {
        return page;
    }

    SavedViewView view() {
        return new SavedViewView(id, page, name, query, defaultView);
    }
}
