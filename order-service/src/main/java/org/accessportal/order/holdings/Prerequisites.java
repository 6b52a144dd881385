package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.catalog.OrderTerms.Prerequisite;
import org.accessportal.order.lines.LineMove;
import org.accessportal.order.lines.Lines;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What recipients must have first, and whether they have it (OR-6). */
@ApplicationScoped
@Transactional
public class Prerequisites {

    private static final String RESOURCE = "RESOURCE:";

    private final Jdbi jdbi;
    private final Lines lines;
    private final Clock clock;

    Prerequisites(Jdbi jdbi, Lines lines, Clock clock) {
        this.jdbi = jdbi;
        this.lines = lines;
        this.clock = clock;
    }

    /** The prerequisite as a code: {@code SITHS_CARD}, {@code GUIDELINES:document version}, {@code RESOURCE:code}. */
    public static String codeOf(Prerequisite prerequisite) {
        return switch (prerequisite.kind()) {
            case SITHS_CARD -> "SITHS_CARD";
            case GUIDELINES -> "GUIDELINES:" + prerequisite.document() + " " + prerequisite.version();
            case RESOURCE -> RESOURCE + prerequisite.resourceCode();
        };
    }

    /** Of the codes, those that the person does not meet. */
    public List<String> unmet(UUID identityId, List<String> codes) {
        List<String> unmet = new ArrayList<>(codes);
        if (!unmet.isEmpty()) {
            unmet.removeAll(metBy(identityId));
        }
        return unmet;
    }

    /** It is known that the person meets it; lines that waited for it alone go on. */
    public void met(UUID identityId, String code, String source, @Nullable UUID knownBy) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into prerequisite_met values (:identity, :code, :today, :source, :by)
                        on conflict (identity_id, code) do update
                          set met_on = excluded.met_on, source = excluded.source, known_by = excluded.known_by
                        """)
                .bind("identity", identityId)
                .bind("code", code)
                .bind("today", PortalTime.today(clock))
                .bind("source", source)
                .bind("by", knownBy)
                .execute());
        lookAgain(List.of(identityId));
    }

    /** These people's lines that wait for nothing any more go on by themselves. */
    void lookAgain(Collection<UUID> identityIds) {
        record Waiting(UUID line, UUID identity, List<String> unmet) {}
        if (identityIds.isEmpty()) {
            return;
        }
        List<Waiting> waiting = jdbi.withHandle(handle -> handle.createQuery("""
                        select id, recipient_id, unmet from order_line where recipient_id = any(:identities)
                          and state = 'AWAITING_PREREQUISITE' order by id
                        """)
                .bind("identities", identityIds.toArray(UUID[]::new))
                .map((row, context) ->
                        new Waiting(row.getObject(1, UUID.class), row.getObject(2, UUID.class), List.of((String[])
                                row.getArray(3).getArray())))
                .list());
        Map<UUID, Set<String>> met = new HashMap<>();
        waiting.stream()
                .filter(line ->
                        met.computeIfAbsent(line.identity(), this::metBy).containsAll(line.unmet()))
                .forEach(line -> lines.byItself(line.line(), LineMove.MEET, "MET"));
    }

    private Set<String> metBy(UUID identityId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select code from prerequisite_met where identity_id = :identity
                        union
                        select 'RESOURCE:' || r.code from holding h join resource r on r.id = h.resource_id
                        where h.identity_id = :identity and h.status = 'ACTIVE'
                        """)
                .bind("identity", identityId)
                .mapTo(String.class)
                .set());
    }
}
