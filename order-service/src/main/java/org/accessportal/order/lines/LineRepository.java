package org.accessportal.order.lines;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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

    /** Whom a line is for, and what it gives. */
    record Subject(UUID recipientId, UUID resourceId, UUID organizationId) {}

    /** Whom the line is for and what it gives, which never change; without locking it. */
    Optional<Subject> subjectOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select recipient_id, resource_id, organization_id from order_line where id = :id")
                .bind("id", id)
                .map((row, context) -> new Subject(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                .findOne());
    }

    /** The lines that wait because of what nobody may hold together, the longest waiting first. */
    List<UUID> keptApart() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from order_line
                        where state = 'AWAITING_PREREQUISITE' and :code = any(unmet) order by since, id
                        """)
                .bind("code", KeptApart.CODE)
                .mapTo(UUID.class)
                .list());
    }

    /** The line that the step belongs to. */
    Optional<UUID> lineOf(UUID stepId) {
        return jdbi.withHandle(handle -> handle.createQuery("select line_id from approval_step where id = :id")
                .bind("id", stepId)
                .mapTo(UUID.class)
                .findOne());
    }
}
