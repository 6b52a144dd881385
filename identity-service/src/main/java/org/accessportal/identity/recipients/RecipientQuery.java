package org.accessportal.identity.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.identity.recipients.RecipientResource.RecipientView;
import org.jdbi.v3.core.Jdbi;

/** One recipient's address and greeting. */
@ApplicationScoped
class RecipientQuery {

    private final Jdbi jdbi;

    RecipientQuery(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    Optional<RecipientView> find(UUID identityId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select mail, case when protected_identity then null else given_name end, language
                        from identity where id = :id and ended_at is null
                        """)
                .bind("id", identityId)
                .map((row, context) -> new RecipientView(row.getString(1), row.getString(2), row.getString(3)))
                .findOne());
    }
}
