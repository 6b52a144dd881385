package org.accessportal.platform.republication;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.State;
import org.accessportal.platform.events.Topic;
import org.jdbi.v3.core.Jdbi;

/** Everything that the service publishes as state, in the order of the topics. */
@ApplicationScoped
class Sources {

    private final List<StateSource<?>> all;
    private final Jdbi jdbi;

    Sources(@All List<StateSource<?>> sources, Jdbi jdbi) {
        this.all = sources.stream()
                .sorted(Comparator.<StateSource<?>, Topic>comparing(Sources::topicOf)
                        .thenComparing(Sources::nameOf))
                .toList();
        this.jdbi = jdbi;
    }

    /** The event types of what is published, in the order in which readers need it. */
    List<String> names() {
        return all.stream().map(Sources::nameOf).toList();
    }

    /** The topics that it is published on. */
    List<Topic> topics() {
        return all.stream().map(Sources::topicOf).distinct().toList();
    }

    /** Publishes the next states of that event type after that id; their ids. */
    List<UUID> publishAfter(String name, UUID position, int most) {
        StateSource<?> source = all.stream()
                .filter(each -> nameOf(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody publishes " + name + " any more"));
        List<UUID> ids = jdbi.withHandle(handle -> handle.createQuery("select id from (" + source.published()
                        + ") as published (id) where id > :position order by id limit :most")
                .bind("position", position)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
        if (!ids.isEmpty()) {
            source.publish(ids);
        }
        return ids;
    }

    /** Of what was found on a topic, the last states of what the database does not have. */
    List<State> ended(Collection<Event> found, int epoch) {
        List<State> ended = new ArrayList<>();
        for (StateSource<?> source : all) {
            ended.addAll(endedOf(source, found, epoch));
        }
        return ended;
    }

    private <S extends State> List<S> endedOf(StateSource<S> source, Collection<Event> found, int epoch) {
        Map<UUID, S> newest = new LinkedHashMap<>();
        for (Event event : found) {
            if (source.kind().isInstance(event)) {
                S state = source.kind().cast(event);
                if (state.revision().epoch() < epoch && source.isOwn(state)) {
                    newest.put(state.aggregateId(), state);
                }
            }
        }
        Set<UUID> unknown = unknown(source, newest.keySet());
        return newest.entrySet().stream()
                .filter(entry -> unknown.contains(entry.getKey()))
                .map(entry -> source.ended(entry.getValue(), Revision.ofNothing(epoch)))
                .toList();
    }

    private Set<UUID> unknown(StateSource<?> source, Set<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbi.withHandle(handle -> handle.createQuery(
                                "select id from unnest(:ids) as found (id) where not exists (" + "select from ("
                                        + source.published() + ") as published (id) where published.id = found.id)")
                        .bind("ids", ids.toArray(UUID[]::new))
                        .mapTo(UUID.class)
                        .collect(Collectors.toSet()));
    }

    private static String nameOf(StateSource<?> source) {
        return EventCatalog.typeOf(source.kind());
    }

    private static Topic topicOf(StateSource<?> source) {
        return Topic.of(source.kind());
    }
}
