package org.accessportal.order.tasks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.lines.FormAnswer;
import org.accessportal.order.lines.LineCame;
import org.accessportal.order.lines.TimelineEntry;
import org.accessportal.platform.time.PortalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Work for somebody in a queue: to give what a line wants, or to take it away (PR-6). */
@Entity
class Task {

    @Id
    private UUID id;

    private UUID lineId;
    private UUID organizationId;
    private @Nullable String administrationCode;
    private String queue;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private boolean ending;
    private boolean urgent;
    private @Nullable UUID assigneeId;
    private long handsRevision;
    private Instant since;
    private LocalDate answerBy;
    private boolean answered;
    private @Nullable Instant doneAt;
    private @Nullable UUID doneBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FormAnswer> fields;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    private Task(LineCame line, @Nullable String administrationCode, boolean ending) {
        this.id = UUID.randomUUID();
        this.lineId = line.lineId();
        this.organizationId = line.organizationId();
        this.administrationCode = administrationCode;
        this.queue = Objects.requireNonNull(line.wanted().queue());
        this.state = TaskState.NEW;
        this.ending = ending;
        this.urgent = line.wanted().urgent();
        this.since = line.at();
        this.answerBy = LocalDate.ofInstant(line.at(), PortalTime.ZONE)
                .plusDays(line.wanted().answerWithinDays());
        this.fields = List.of();
    }

    /** What a line wants done. */
    static Task of(LineCame line, @Nullable String administrationCode, boolean ending) {
        return new Task(line, administrationCode, ending);
    }

    /** Somebody takes it on. */
    void assign(UUID assignee) {
        requireOpen();
        if (!isInHandsOf(assignee)) {
            handsRevision++;
        }
        assigneeId = assignee;
        state = TaskState.ASSIGNED;
    }

    /** The orderer has had an answer. */
    void answer() {
        requireOpen();
        answered = true;
    }

    /** It is done, with what the fulfiller adds. */
    void complete(UUID by, List<FormAnswer> added, Instant at) {
        letGo();
        state = TaskState.DONE;
        answered = true;
        doneBy = by;
        doneAt = at;
        fields = List.copyOf(added);
    }

    /** The line went another way. */
    void cancel() {
        letGo();
        state = TaskState.CANCELLED;
    }

    private void letGo() {
        requireOpen();
        if (state == TaskState.ASSIGNED) {
            handsRevision++;
        }
    }

    private void requireOpen() {
        if (state == TaskState.DONE || state == TaskState.CANCELLED) {
            throw OrderProblem.TASK_OVER.because(
                    state == TaskState.DONE ? "Done by " + doneBy + " at " + doneAt : "Cancelled");
        }
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID id() {
        return id;
    }

    UUID lineId() {
        return lineId;
    }

    @Nullable
    String administrationCode() {
        return administrationCode;
    }

    boolean isEnding() {
        return ending;
    }

    /** Whether the person has taken it on, and it is not over. */
    boolean isInHandsOf(UUID person) {
        return person.equals(inHandsOf());
    }

    /** Who has taken it on, while it is not over. */
    @Nullable
    UUID inHandsOf() {
        return state == TaskState.ASSIGNED ? assigneeId : null;
    }

    /** Counts the changes of {@link #inHandsOf} from 1. */
    long handsRevision() {
        return handsRevision;
    }

    /** What fulfillers see; whom it is about only when they may. */
    TaskView view(TaskQueries.LineFacts line, boolean open, List<TimelineEntry> dialogue) {
        return new TaskView(
                id,
                lineId,
                line.caseNumber(),
                queue,
                state,
                line.resourceId(),
                open || !line.isSentByRecipient() ? line.senderId() : null,
                open ? line.recipientId() : null,
                open ? line.engagementId() : null,
                line.protectedRecipient(),
                line.action(),
                ending,
                line.level(),
                line.from(),
                line.to(),
                open ? line.form() : List.of(),
                urgent,
                assigneeId,
                since,
                answerBy,
                answered,
                List.copyOf(fields),
                open ? dialogue : dialogue.stream().map(line::withoutRecipient).toList());
    }
}
