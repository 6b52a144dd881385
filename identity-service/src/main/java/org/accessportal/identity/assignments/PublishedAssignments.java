package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.AssignmentState.Assignment;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.republication.StateSource;

/**
 * Assignments, to be published again after a restore; one that the database does not have has ended. The accounts that rest
 * on them are delivered anew: the directory was not restored, and may have followed what the database no longer knows.
 */
@ApplicationScoped
class PublishedAssignments implements StateSource<Assignment> {

    private final AssignmentRepository repository;
    private final AssignmentPublisher publisher;
    private final Accounts accounts;

    PublishedAssignments(AssignmentRepository repository, AssignmentPublisher publisher, Accounts accounts) {
        this.repository = repository;
        this.publisher = publisher;
        this.accounts = accounts;
    }

    @Override
    public Class<Assignment> kind() {
        return Assignment.class;
    }

    @Override
    public String published() {
        return "select id from assignment";
    }

    @Override
    public void publish(List<UUID> ids) {
        List<AssignmentRow> rows = repository.of(ids);
        publisher.publish(rows);
        accounts.deliverAnew(
                rows.stream().map(AssignmentRow::identityId).distinct().toList());
    }

    @Override
    public Assignment ended(Assignment last, Revision revision) {
        return new Assignment(
                last.assignmentId(),
                revision,
                last.organizationId(),
                last.identityId(),
                last.engagementId(),
                last.resourceId(),
                last.level(),
                Status.ENDED,
                last.from(),
                last.to(),
                List.of(),
                last.activation());
    }
}
