package org.accessportal.order.lines;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Lines as they lie in the database; who changes one has it locked until the transaction ends. */
@ApplicationScoped
class LineRepository implements PanacheRepositoryBase<OrderLine, UUID> {

    private final Jdbi jdbi;

    LineRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The number that people call the next line by. */
    long nextCaseNumber() {
        return jdbi.withHandle(handle -> handle.createQuery("select nextval('order_case')")
                .mapTo(Long.class)
                .one());
    }

    /** The line, locked. */
    Optional<OrderLine> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The line that the step belongs to. */
    Optional<UUID> lineOf(UUID stepId) {
        return jdbi.withHandle(handle -> handle.createQuery("select line_id from approval_step where id = :id")
                .bind("id", stepId)
                .mapTo(UUID.class)
                .findOne());
    }
}
