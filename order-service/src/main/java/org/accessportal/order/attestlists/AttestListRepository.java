package org.accessportal.order.attestlists;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.security.Actor;
import org.hibernate.exception.ConstraintViolationException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Attest lists as they lie in the database. */
@ApplicationScoped
class AttestListRepository implements PanacheRepositoryBase<AttestList, UUID> {

    private final Jdbi jdbi;

    AttestListRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores a list as it is now; refused when the organization has another of that name. */
    void store(AttestList list) {
        try {
            persistAndFlush(list);
        } catch (ConstraintViolationException e) {
            throw OrderProblem.LIST_NAME_TAKEN.at("name", "AP-2", "The organization has a list of that name");
        }
    }

    Optional<AttestList> of(Actor actor, UUID id) {
        return find("id = ?1 and organizationId = ?2", id, actor.organizationId())
                .firstResultOptional();
    }

    Optional<AttestList> named(Actor actor, String name) {
        return find("name = ?1 and organizationId = ?2", name, actor.organizationId())
                .firstResultOptional();
    }

    List<AttestList> page(Actor actor, @Nullable String search, int offset, int limit) {
        return find(
                        "organizationId = ?1 and locate(?2, lower(name)) > 0 order by name",
                        actor.organizationId(),
                        lower(search))
                .range(offset, offset + limit - 1)
                .list();
    }

    long count(Actor actor, @Nullable String search) {
        return count("organizationId = ?1 and locate(?2, lower(name)) > 0", actor.organizationId(), lower(search));
    }

    private static String lower(@Nullable String search) {
        return search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
    }

    /** The lists that hold for a cost responsibility number. */
    List<AttestList> holdingFor(UUID organizationId, String number) {
        List<UUID> ids = jdbi.withHandle(handle -> handle.createQuery("""
                        select id from attest_list where organization_id = :organization and (:number = any(numbers)
                          or exists (select from unnest(numbers) n where right(n, 1) = '*'
                            and starts_with(:number, left(n, length(n) - 1))))
                        order by name
                        """)
                .bind("organization", organizationId)
                .bind("number", number)
                .mapTo(UUID.class)
                .list());
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** The lists on which somebody stands as an attester, by name. */
    List<AttestList> naming(Actor attester) {
        List<UUID> ids = jdbi.withHandle(handle -> handle.createQuery("""
                        select id from attest_list where organization_id = :organization
                          and attesters @> jsonb_build_array(jsonb_build_object('identityId', :attester::text))
                        """)
                .bind("organization", attester.organizationId())
                .bind("attester", attester.identityId().toString())
                .mapTo(UUID.class)
                .list());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by name", ids);
    }

    /** Of the people, those whose nearest manager that person is. */
    Set<UUID> ledBy(UUID manager, Set<UUID> people) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select identity_id from directory_manager where manager_id = :manager and identity_id = any(:people)")
                .bind("manager", manager)
                .bind("people", people.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .set());
    }
}
