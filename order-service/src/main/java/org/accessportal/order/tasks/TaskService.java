package org.accessportal.order.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.order.FreeText;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.lines.Cause;
import org.accessportal.order.lines.FormAnswer;
import org.accessportal.order.lines.Lines;
import org.accessportal.order.lines.TimelineEntry;
import org.accessportal.order.tasks.TaskQueries.LineFacts;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.directory.Directory.HeldRole;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** What fulfillers see and do (PR-6); to others there are no tasks. */
@ApplicationScoped
@Transactional
class TaskService {

    private final TaskRepository tasks;
    private final TaskQueries queries;
    private final TaskHands hands;
    private final Lines lines;
    private final Directory directory;
    private final Clock clock;

    TaskService(
            TaskRepository tasks, TaskQueries queries, TaskHands hands, Lines lines, Directory directory, Clock clock) {
        this.tasks = tasks;
        this.queries = queries;
        this.hands = hands;
        this.lines = lines;
        this.directory = directory;
        this.clock = clock;
    }

    Page<TaskView> list(TaskFilter filter, PageRequest page, Actor actor) {
        List<HeldRole> roles = fulfillerRoles(actor.identityId());
        if (roles.isEmpty()) {
            return new Page<>(List.of(), 0, page.limit(), page.offset());
        }
        Set<String> administrations = administrations(roles);
        List<Task> found = tasks.page(filter, administrations, actor, page.offset(), page.limit());
        Map<UUID, LineFacts> facts = queries.of(found.stream().map(Task::lineId).toList());
        return new Page<>(
                found.stream()
                        .map(task -> view(task, Objects.requireNonNull(facts.get(task.lineId())), actor, List.of()))
                        .toList(),
                tasks.count(filter, administrations, actor),
                page.limit(),
                page.offset());
    }

    TaskView get(UUID id, Actor actor) {
        return view(
                tasks.of(actor.organizationId(), id)
                        .filter(task -> isFulfiller(actor.identityId(), task))
                        .orElseThrow(TaskService::unknown),
                actor);
    }

    TaskView assign(UUID id, TaskBodies.AssignmentBody body, Actor actor) {
        Task task = locked(id, actor);
        UUID assignee = body.assigneeId() == null ? actor.identityId() : body.assigneeId();
        if (!isFulfiller(assignee, task) || !directory.admits(assignee)) {
            throw OrderProblem.APPROVER_UNSUITABLE.at("assigneeId", "PR-6", "Only a fulfiller can take it on");
        }
        long before = task.handsRevision();
        task.assign(assignee);
        hands.changed(task, facts(task).recipientId(), before);
        return view(task, actor);
    }

    TaskView write(UUID id, TaskBodies.MessageBody body, Actor actor) {
        Task task = locked(id, actor);
        task.answer();
        lines.asked(task.lineId(), cause(actor, FreeText.checked("text", body.text())));
        return view(task, actor);
    }

    TaskView complete(UUID id, TaskBodies.CompletionBody body, Actor actor) {
        Task task = locked(id, actor);
        var fields = Objects.requireNonNullElse(body.fields(), List.<FormAnswer>of());
        fields.forEach(field -> field.values().forEach(value -> FreeText.checked("fields." + field.name(), value)));
        Cause cause = cause(actor, FreeText.checked("text", body.text()));
        LineFacts facts = facts(task);
        requireRecipientAdmitted(task, facts);
        long before = task.handsRevision();
        task.complete(actor.identityId(), fields, cause.at());
        hands.changed(task, facts.recipientId(), before);
        lines.carriedOut(task.lineId(), cause);
        return view(task, actor);
    }

    /** To whose access is stopped nothing is given (AS-5); taken away, or answered, is as before. */
    private void requireRecipientAdmitted(Task task, LineFacts facts) {
        boolean gives = !task.isEnding() && facts.action().gives();
        if (gives && !directory.admits(facts.recipientId())) {
            throw OrderProblem.RECIPIENT_BLOCKED.because("It waits until two people have lifted the block (AS-5)");
        }
    }

    private LineFacts facts(Task task) {
        return Objects.requireNonNull(queries.of(List.of(task.lineId())).get(task.lineId()));
    }

    private Task locked(UUID id, Actor actor) {
        return tasks.lockedOf(actor.organizationId(), id)
                .filter(task -> isFulfiller(actor.identityId(), task))
                .orElseThrow(TaskService::unknown);
    }

    private Cause cause(Actor actor, @Nullable String text) {
        return new Cause(actor.identityId(), clock.instant(), text);
    }

    private TaskView view(Task task, Actor actor) {
        tasks.flush(); // the dialogue is read past Hibernate
        return view(task, facts(task), actor, queries.dialogue(task.lineId()));
    }

    /** A protected person is opened to the assigned fulfiller alone, until the task is done (ID-9). */
    private static TaskView view(Task task, LineFacts facts, Actor actor, List<TimelineEntry> dialogue) {
        boolean open = !facts.protectedRecipient() || task.isInHandsOf(actor.identityId());
        return task.view(facts, open, dialogue);
    }

    private boolean isFulfiller(UUID person, Task task) {
        return fulfillerRoles(person).stream()
                .anyMatch(role -> role.administrationCode() == null
                        || role.administrationCode().equals(task.administrationCode()));
    }

    private List<HeldRole> fulfillerRoles(UUID person) {
        return directory.rolesOf(person).stream()
                .filter(role -> role.role() == Role.FULFILLER)
                .toList();
    }

    private static Set<String> administrations(List<HeldRole> roles) {
        if (roles.stream().anyMatch(role -> role.administrationCode() == null)) {
            return Set.of();
        }
        return roles.stream().map(HeldRole::administrationCode).collect(Collectors.toSet());
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("No such task");
    }
}
