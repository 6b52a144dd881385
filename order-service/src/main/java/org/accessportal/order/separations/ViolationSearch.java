package org.accessportal.order.separations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** Looks for those who hold what nobody may hold together (PO-9): every night, and when a separation has been made. */
@ApplicationScoped
@Transactional
class ViolationSearch {

    private static final String SEARCH = """
            with violating as (
              select distinct s.id as separation_id, one.identity_id
              from separation s
                join held_resource one on one.resource_id = s.one_resource_id and one.organization_id = s.organization_id
                  and one.status in (<held>)
                join held_resource other on other.resource_id = s.other_resource_id and other.identity_id = one.identity_id
                  and other.status in (<held>)
              where not s.ended and (:all or s.id = any(:separations)) and (s.administration_code is null
                or exists (select from directory_engagement e where e.identity_id = one.identity_id
                  and e.administration_code = s.administration_code and coalesce(e.ends_on >= :today, true)))),
            mended as (
              delete from separation_violation v where (:all or v.separation_id = any(:separations))
                and not exists (select from violating n
                  where n.separation_id = v.separation_id and n.identity_id = v.identity_id))
            insert into separation_violation (separation_id, identity_id, found_on)
            select separation_id, identity_id, :today from violating
            on conflict do nothing
            """.replace("<held>", "'BEING_DELIVERED', 'ACTIVE', 'FROZEN', 'BLOCKED'");

    private final Jdbi jdbi;
    private final ViolationNotices notices;
    private final Clock clock;

    ViolationSearch(Jdbi jdbi, ViolationNotices notices, Clock clock) {
        this.jdbi = jdbi;
        this.notices = notices;
        this.clock = clock;
    }

    /** Looks at everybody, when nobody has since midnight; one replica does. */
    void nightly() {
        LocalDate today = PortalTime.today(clock);
        int moved = jdbi.withHandle(
                handle -> handle.createUpdate("update separation_sweep set swept_on = :today where swept_on < :today")
                        .bind("today", today)
                        .execute());
        if (moved > 0) {
            search(true, List.of(), today);
            notices.tell(today);
        }
    }

    /** Looks at what these separations are about. */
    void search(Collection<UUID> separationIds) {
        search(false, separationIds, PortalTime.today(clock));
    }

    private void search(boolean all, Collection<UUID> separationIds, LocalDate today) {
        jdbi.useHandle(handle -> handle.createUpdate(SEARCH)
                .bind("all", all)
                .bind("separations", separationIds.toArray(UUID[]::new))
                .bind("today", today)
                .execute());
    }
}
