package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.accessportal.order.FreeText;
import org.accessportal.order.lines.LineQueries.Viewer;
import org.accessportal.order.recipients.Recipients;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** What people see of lines and do to them (OR-8, OR-10); unknown and invisible lines get the same answer. */
@ApplicationScoped
@Transactional
public class LineService {

    private final Lines lines;
    private final LineRepository repository;
    private final LineQueries queries;
    private final Recipients recipients;
    private final Approvers approvers;
    private final KeptApart keptApart;
    private final Clock clock;

    LineService(
            Lines lines,
            LineRepository repository,
            LineQueries queries,
            Recipients recipients,
            Approvers approvers,
            KeptApart keptApart,
            Clock clock) {
        this.lines = lines;
        this.repository = repository;
        this.queries = queries;
        this.recipients = recipients;
        this.approvers = approvers;
        this.keptApart = keptApart;
        this.clock = clock;
    }

    Page<LineRow> list(LineFilter filter, PageRequest page, Actor actor) {
        Viewer viewer = viewer(actor);
        return new Page<>(
                queries.page(viewer, filter, page.offset(), page.limit()),
                queries.count(viewer, filter),
                page.limit(),
                page.offset());
    }

    /** One line with its steps and what happened to it. */
    public LineView get(UUID id, Actor actor) {
        repository.flush(); // the rows are read past Hibernate
        LineRow row = queries.find(viewer(actor), id).orElseThrow(Lines::unknown);
        OrderLine line = repository.findById(id);
        return new LineView(
                row,
                line.wanted().targetLineId(),
                line.form(),
                line.wanted().need(),
                line.wanted().priceOnce(),
                line.wanted().priceMonthly(),
                line.recipient().costResponsibilityNumber(),
                line.unmet(),
                keptApart.viewOf(line),
                keptApart.exceptionsOf(id),
                steps(line),
                line.progress().timeline(),
                line.sentAt());
    }

    LineView withdraw(UUID id, LineBodies.WithdrawalBody body, Actor actor) {
        return bySender(id, actor, body.reason(), OrderLine::withdraw);
    }

    LineView remind(UUID id, Actor actor) {
        return bySender(id, actor, null, OrderLine::remind);
    }

    LineView ask(UUID id, LineBodies.TextBody body, Actor actor) {
        return command(
                id,
                actor,
                body.text(),
                (row, cause) -> row.waitingForIds().contains(actor.identityId())
                        ? Optional.of(cause.as(right(row, actor)))
                        : Optional.empty(),
                (line, cause) -> line.write(LineMove.ASK, cause));
    }

    LineView answer(UUID id, LineBodies.TextBody body, Actor actor) {
        return bySender(id, actor, body.text(), (line, cause) -> line.write(LineMove.ANSWER, cause));
    }

    LineView end(UUID id, LineBodies.EndingBody body, Actor actor) {
        return byOrderer(id, actor, body.reason(), (line, cause) -> line.end(body.on(), cause));
    }

    LineView shorten(UUID id, LineBodies.PeriodBody body, Actor actor) {
        return byOrderer(id, actor, body.reason(), (line, cause) -> line.shorten(body.to(), cause));
    }

    private LineView bySender(UUID id, Actor actor, @Nullable String text, BiConsumer<OrderLine, Cause> command) {
        return command(
                id,
                actor,
                text,
                (row, cause) -> actor.is(row.senderId()) ? Optional.of(cause) : Optional.empty(),
                command);
    }

    /** Whoever may order for the recipient may end; nobody for themselves (OR-8). */
    private LineView byOrderer(UUID id, Actor actor, @Nullable String text, BiConsumer<OrderLine, Cause> command) {
        return command(
                id,
                actor,
                text,
                (row, cause) -> recipients
                        .of(actor, row.engagementId())
                        .filter(right -> !actor.is(right.identityId()))
                        .map(right -> cause.as(right.acting(actor.identityId()))),
                command);
    }

    private @Nullable Acting right(LineRow row, Actor actor) {
        return recipients
                .of(actor, row.engagementId())
                .map(right -> right.acting(actor.identityId()))
                .orElse(null);
    }

    private LineView command(
            UUID id,
            Actor actor,
            @Nullable String text,
            BiFunction<LineRow, Cause, Optional<Cause>> allowed,
            BiConsumer<OrderLine, Cause> command) {
        var asked = new Cause(actor.identityId(), clock.instant(), FreeText.checked("text", text));
        LineRow row = queries.find(viewer(actor), id).orElseThrow(Lines::unknown);
        Cause cause = allowed.apply(row, asked)
                .orElseThrow(() -> CommonProblem.FORBIDDEN.because("That is for others to do with this line"));
        lines.with(id, cause, line -> command.accept(line, cause));
        return get(id, actor);
    }

    private Viewer viewer(Actor actor) {
        return new Viewer(actor, recipients.engagementsOf(actor));
    }

    private List<StepView> steps(OrderLine line) {
        List<Step> steps = line.steps().all();
        return java.util.stream.IntStream.range(0, steps.size())
                .mapToObj(i -> view(line, steps.get(i), i + 1))
                .toList();
    }

    private StepView view(OrderLine line, Step step, int number) {
        return new StepView(
                step.id(),
                number,
                step.kind(),
                step.state(),
                step.why(),
                step.isOpen() ? List.copyOf(approvers.of(line, step)) : List.of(),
                step.since(),
                step.decidedBy(),
                step.decidedAt(),
                step.reason(),
                step.system());
    }
}
