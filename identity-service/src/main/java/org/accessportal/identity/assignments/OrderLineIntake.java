package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.accessportal.platform.events.OrderLineState;
import org.accessportal.platform.events.OrderLineState.Line;
import org.accessportal.platform.events.OrderLineState.Status;
import org.accessportal.platform.events.OrderLineState.Task;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what has been ordered and approved: each line is a reason as long as it lasts (OR-2, PO-4), or keeps
 * policies from being one (OR-8); and in whose hands work for people is (PR-6).
 */
@ApplicationScoped
class OrderLineIntake implements EventHandler<OrderLineState> {

    private final Jdbi jdbi;
    private final Assignments assignments;
    private final AssignedTasks tasks;

    OrderLineIntake(Jdbi jdbi, Assignments assignments, AssignedTasks tasks) {
        this.jdbi = jdbi;
        this.tasks = tasks;
        this.assignments = assignments;
    }

    @Override
    public Topic topic() {
        return Topic.ORDER_LINES;
    }

    @Override
    public void handle(List<Received<OrderLineState>> batch) {
        tasks.take(of(Task.class, batch));
        List<Line> lines = of(Line.class, batch);
        if (!lines.isEmpty()) {
            take(lines);
        }
    }

    private static <S extends OrderLineState> List<S> of(Class<S> kind, List<Received<OrderLineState>> batch) {
        return batch.stream()
                .map(Received::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void take(List<Line> lines) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from ordered where line_id = any(:ids)")
                    .bind("ids", lines.stream().map(Line::lineId).toArray(UUID[]::new))
                    .execute();
            insert(handle, lines);
            units(handle, "orderer_unit", lines, Line::ordererUnits); // they register people there (ID-10)
            units(handle, "reached_unit", lines, Line::reachesUnits); // its manager sees who it is (AS-6)
        });
        assignments.reassess(lines.stream().map(Line::recipientId).toList());
    }

    /** The units that a line names for something, for as long as it lasts. */
    private static void units(Handle handle, String table, List<Line> lines, Function<Line, @Nullable List<UUID>> of) {
        handle.createUpdate("delete from " + table + " where line_id = any(:ids)")
                .bind("ids", lines.stream().map(Line::lineId).toArray(UUID[]::new))
                .execute();
        var insert = handle.prepareBatch("insert into " + table + """
                 select :lineId, :recipientId, :engagementId, unit_id, :from, :to from unnest(:units) as unit_id
                """);
        for (Line line : lines) {
            List<UUID> units = Objects.requireNonNullElse(of.apply(line), List.of());
            if (line.status() != Status.ENDED && !units.isEmpty()) {
                insert.bindMethods(line)
                        .bind("units", units.toArray(UUID[]::new))
                        .add();
            }
        }
        if (insert.size() > 0) {
            insert.execute();
        }
    }

    private static void insert(Handle handle, List<Line> lines) {
        var insert = handle.prepareBatch("""
                insert into ordered values (:lineId, :recipientId, :resourceId, :level, :engagementId, :from, :to, :withholds)
                """);
        for (Line line : lines) {
            if (line.status() != Status.ENDED) {
                insert.bindMethods(line)
                        .bind("withholds", line.status() == Status.WITHHELD)
                        .add();
            }
        }
        if (insert.size() > 0) {
            insert.execute();
        }
    }
}
