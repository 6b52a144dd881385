package org.accessportal.order.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.accessportal.platform.directory.IdentitiesChanged;
import org.accessportal.platform.events.IdentityState.Identity;

/** A change of unit opens a review, in the transaction that takes the change in (GO-1). */
@ApplicationScoped
class ReviewFollower {

    private final ReviewOpening opening;

    ReviewFollower(ReviewOpening opening) {
        this.opening = opening;
    }

    void on(@Observes IdentitiesChanged changed) {
        opening.openFor(changed.identities().stream().map(Identity::identityId).toArray(UUID[]::new));
    }
}
