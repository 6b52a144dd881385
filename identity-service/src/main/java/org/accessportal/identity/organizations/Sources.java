package org.accessportal.identity.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The feeds, and who may import from them. */
@ApplicationScoped
public class Sources {

    /**
     * A feed of an organization.
     *
     * @param code names it in addresses, for example {@code kiv}
     */
    public record Source(UUID id, UUID organizationId, String code, String name, int rank) {}

    private final Jdbi jdbi;

    Sources(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The source of that code in the organization; refused (422) when there is none. */
    @Transactional
    public Source named(String code, UUID organizationId) {
        return list(organizationId).stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> IdentityProblem.UNKNOWN_SOURCE.at("source", "ID-5", "There is no such source"));
    }

    /** The organization's feeds, the highest rank first; what is registered by hand is none. */
    @Transactional
    public List<Source> list(UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from source where organization_id = :organization and not by_hand order by rank desc, code")
                .bind("organization", organizationId)
                .registerRowMapper(ConstructorMapper.factory(Source.class))
                .mapTo(Source.class)
                .list());
    }

    /** Whether the person may import into the own organization. */
    @Transactional
    public boolean mayImport(UUID identityId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from held_role where identity_id = :identity and role = 'SYSTEM_ADMINISTRATOR')
                        """)
                .bind("identity", identityId)
                .mapTo(Boolean.class)
                .one());
    }

    /** The source of what is registered by hand in the organization; made when it is first asked for (ID-10). */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID byHand(UUID organizationId) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            insert into source (id, organization_id, code, name, rank, by_hand)
                            select gen_random_uuid(), o.id, o.code || ':by-hand', 'By hand', 0, true
                            from organization o where o.id = :organization
                            on conflict do nothing
                            """).bind("organization", organizationId).execute();
            return handle.createQuery("select id from source where organization_id = :organization and by_hand")
                    .bind("organization", organizationId)
                    .mapTo(UUID.class)
                    .one();
        });
    }

    /** The code of a source. */
    public String codeOf(UUID sourceId) {
        return jdbi.withHandle(handle -> handle.createQuery("select code from source where id = :id")
                .bind("id", sourceId)
                .mapTo(String.class)
                .one());
    }
}
