package org.accessportal.identity.blocks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Blocks as they lie in the database. */
@ApplicationScoped
class BlockRepository implements PanacheRepositoryBase<Block, UUID> {

    private final Jdbi jdbi;

    BlockRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What stops that person's access. */
    Optional<Block> standing(UUID identityId) {
        return find("identityId = ?1 and liftedAt is null", identityId).firstResultOptional();
    }

    /** The block, locked until the transaction ends. */
    Optional<Block> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<UUID, Block> byId(Collection<UUID> ids) {
        return find("id in ?1", ids).stream().collect(Collectors.toMap(Block::id, Function.identity()));
    }

    /** Waits for what the person is in the middle of; they begin nothing until this transaction is over. */
    void hold(UUID identityId) {
        jdbi.useHandle(handle -> handle.createQuery("select hold_person(:id)")
                .bind("id", identityId)
                .mapTo(String.class)
                .findOne());
    }
}
