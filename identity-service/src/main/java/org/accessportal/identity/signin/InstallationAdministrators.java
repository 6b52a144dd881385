package org.accessportal.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.accessportal.identity.signin.SessionRepository.Holder;
import org.jdbi.v3.core.Jdbi;

/**
 * The people whom the installation's settings give a role before any feed has brought them: their card makes them
 * known, so that somebody can import the first feed.
 */
@ApplicationScoped
class InstallationAdministrators {

    private final Jdbi jdbi;
    private final DirectoryPublisher publisher;

    InstallationAdministrators(Jdbi jdbi, DirectoryPublisher publisher) {
        this.jdbi = jdbi;
        this.publisher = publisher;
    }

    /** Makes the card's holder known, when the settings give that HSA-id a role and nobody has it yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Holder> admit(CardHolder card) {
        Optional<Holder> admitted = jdbi.withHandle(handle -> handle.createQuery("""
                        insert into identity (id, organization_id, source_id, source_key, hsa_id, user_name, full_name,
                          content_hash)
                        select gen_random_uuid(), s.organization_id, s.id, 'installation:' || :hsaId, :hsaId,
                          'installation-' || right(:hsaId, 6), :name, gen_random_uuid()
                        from source s where s.id = (
                          select f.id from source f join role_grant g on g.organization_id = f.organization_id
                          where g.hsa_id = :hsaId and not f.by_hand order by f.rank desc, f.code limit 1)
                          and not exists (select from identity i where i.hsa_id = :hsaId)
                        returning id, organization_id
                        """)
                .bind("hsaId", card.id())
                .bind("name", card.name())
                .map((row, context) ->
                        new Holder(row.getObject(1, UUID.class), row.getObject(2, UUID.class), card.assuranceLevel()))
                .findOne());
        admitted.ifPresent(holder -> {
            publisher.publishIdentities(List.of(holder.identityId()));
            publisher.raiseResponsibilities(List.of(holder.identityId()));
            publisher.publishResponsibilities(List.of(holder.identityId()));
        });
        return admitted;
    }
}
