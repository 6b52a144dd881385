package org.accessportal.order.separations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What nobody may hold together: which wishes would break it, and which lines are exceptions from it (PO-9). */
@ApplicationScoped
@Transactional
public class Separations {

    private final SeparationQueries queries;
    private final Jdbi jdbi;

    Separations(SeparationQueries queries, Jdbi jdbi) {
        this.queries = queries;
        this.jdbi = jdbi;
    }

    /**
     * The conflicts of each wish, in the order of the wishes.
     *
     * @param endings lines that are ended in the same order, and their last days
     */
    public List<List<Conflict>> conflicts(List<Wish> wishes, Map<UUID, LocalDate> endings, UUID organizationId) {
        return conflicts(wishes, endings, organizationId, null);
    }

    /**
     * What stands in the way of a line that everybody has said yes to; asked while nobody else moves.
     *
     * @param wish what the line gives
     */
    public List<Conflict> standingInTheWayOf(UUID lineId, Wish wish, UUID organizationId) {
        return conflicts(List.of(wish), Map.of(), organizationId, lineId).getFirst();
    }

    private List<List<Conflict>> conflicts(
            List<Wish> wishes, Map<UUID, LocalDate> endings, UUID organizationId, @Nullable UUID lineId) {
        Set<UUID> wanted = wishes.stream().map(Wish::resourceId).collect(Collectors.toSet());
        List<SeparatedPair> pairs = queries.pairsOf(organizationId, wanted);
        if (pairs.isEmpty()) {
            return wishes.stream().map(_ -> List.<Conflict>of()).toList();
        }
        Set<UUID> people = wishes.stream().map(Wish::identityId).collect(Collectors.toSet());
        Set<UUID> resources = pairs.stream()
                .flatMap(pair -> Stream.of(pair.oneResourceId(), pair.otherResourceId()))
                .collect(Collectors.toSet());
        return ConflictRule.of(
                wishes,
                new Situation(
                        pairs,
                        queries.brought(organizationId, wanted),
                        queries.administrationsOf(people),
                        queries.held(people, resources, lineId),
                        queries.excepted(people, lineId),
                        endings));
    }

    /**
     * Nobody else sends anything kept apart for these people until the transaction under way is over: of two who send one
     * of a pair each, the second sees what the first has sent. People share 256 locks.
     */
    public void holdStill(Collection<UUID> identityIds, Collection<UUID> resourceIds, UUID organizationId) {
        if (queries.pairsOf(organizationId, resourceIds).isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createQuery("""
                        select pg_advisory_xact_lock(hashtext('separation'), share)::text
                        from (select distinct hashtext(person::text) & 255 as share from unnest(:people) person order by 1) shares
                        """)
                .bind("people", identityIds.toArray(UUID[]::new))
                .mapTo(String.class)
                .list());
    }

    /**
     * The same for one person, without waiting: false when somebody else has such a transaction under way.
     *
     * @param identityId whose
     */
    public boolean heldStill(UUID identityId, UUID resourceId, UUID organizationId) {
        return queries.pairsOf(organizationId, List.of(resourceId)).isEmpty()
                || jdbi.withHandle(handle -> handle.createQuery(
                                "select pg_try_advisory_xact_lock(hashtext('separation'), hashtext(:person) & 255)")
                        .bind("person", identityId.toString())
                        .mapTo(Boolean.class)
                        .one());
    }

    /** The line is sent as an exception, for that reason. */
    public void except(UUID lineId, List<Conflict> conflicts, String reason) {
        jdbi.useHandle(handle -> {
            var insert = handle.prepareBatch("insert into separation_exception values (:line, :separation, :reason)");
            conflicts.forEach(conflict -> insert.bind("line", lineId)
                    .bind("separation", conflict.pair().separationId())
                    .bind("reason", reason)
                    .add());
            insert.execute();
        });
    }

    /** What each of the lines is an exception from; lines that are none are not in it. */
    public Map<UUID, List<ExceptionView>> exceptionsOf(Collection<UUID> lineIds) {
        record Found(UUID lineId, ExceptionView view) {}
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select s.*, x.line_id, x.reason, case
                            when s.one_resource_id = l.resource_id or exists (select from level_group b
                              where b.resource_id = l.resource_id and b.level = l.level and b.group_id = s.one_resource_id)
                            then s.other_resource_id else s.one_resource_id end as besides
                        from separation_exception x
                          join order_line l on l.id = x.line_id join separation s on s.id = x.separation_id
                        where x.line_id = any(:lines) order by s.name, s.id
                        """)
                .bind("lines", lineIds.toArray(UUID[]::new))
                .map((row, context) -> {
                    SeparatedPair pair = SeparationQueries.pair(row);
                    UUID other = row.getObject("besides", UUID.class);
                    return new Found(
                            row.getObject("line_id", UUID.class),
                            new ExceptionView(
                                    pair.separationId(), pair.name(), pair.why(), other, row.getString("reason")));
                })
                .stream()
                .collect(Collectors.groupingBy(Found::lineId, Collectors.mapping(Found::view, Collectors.toList()))));
    }
}
