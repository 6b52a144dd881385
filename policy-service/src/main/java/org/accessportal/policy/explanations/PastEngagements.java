package org.accessportal.policy.explanations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.accessportal.platform.directory.IdentitiesChanged;
import org.accessportal.platform.events.IdentityState.Identity;
import org.jdbi.v3.core.Jdbi;

/** What was known of people's engagements before they changed; the database keeps it, until the person is erased (GO-4). */
@ApplicationScoped
class PastEngagements {

    private final Jdbi jdbi;

    PastEngagements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of whoever is erased, nothing that was known remains. */
    void forget(@Observes IdentitiesChanged changed) {
        UUID[] erased = changed.identities().stream()
                .filter(Identity::ended)
                .map(Identity::identityId)
                .toArray(UUID[]::new);
        if (erased.length > 0) {
            jdbi.useHandle(
                    handle -> handle.createUpdate("""
                            with forgotten as (
                              delete from past_engagement where identity_id = any(:erased) returning engagement_id)
                            delete from engagement_since where engagement_id in (select engagement_id from forgotten)
                            """).bind("erased", erased).execute());
        }
    }
}
