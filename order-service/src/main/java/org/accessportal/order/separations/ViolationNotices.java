package org.accessportal.order.separations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.OrderFact.ViolationNotice;
import org.accessportal.platform.outbox.Outbox;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells those who keep duties apart where somebody works that they have come to hold what nobody may hold together (PO-9);
 * where there is nobody such, the system administrators. Of each once, never whom it is about, and of nobody protected
 * (ID-9); of somebody with an exception when that is over.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ViolationNotices {

    private static final String TELL = """
            with told as (
              update separation_violation v set told_on = :today from separation s, directory_identity i
              where v.told_on is null and s.id = v.separation_id and not s.ended
                and i.identity_id = v.identity_id and not i.protected_identity and <excepted_until> is null
              returning v.separation_id, v.identity_id, s.organization_id),
            keeper as (
              select distinct t.separation_id, t.identity_id, t.organization_id, r.identity_id as keeper_id
              from told t join directory_role r on r.organization_id = t.organization_id
                and r.role = 'POLICY_ADMINISTRATOR' and r.identity_id <> t.identity_id
                and (r.administration_code is null or exists (
                  select from directory_engagement e where e.identity_id = t.identity_id
                    and e.administration_code = r.administration_code and coalesce(e.ends_on >= :today, true)))),
            instead as (
              select t.separation_id, t.identity_id, t.organization_id, r.identity_id as keeper_id
              from told t join directory_role r on r.organization_id = t.organization_id
                and r.role = 'SYSTEM_ADMINISTRATOR' and r.identity_id <> t.identity_id
              where not exists (select from keeper k
                where k.separation_id = t.separation_id and k.identity_id = t.identity_id))
            select separation_id, organization_id, keeper_id, count(*)
            from (select * from keeper union select * from instead) as responsible
            group by separation_id, organization_id, keeper_id order by separation_id, keeper_id
            """.replace("<excepted_until>", ViolationQueries.EXCEPTED_UNTIL);

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    ViolationNotices(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells of everybody who was found and has not been told of. */
    void tell(LocalDate today) {
        Instant now = clock.instant();
        List<ViolationNotice> notices = jdbi.withHandle(handle -> handle.createQuery(TELL)
                .bind("today", today)
                .map((row, context) -> new ViolationNotice(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getLong(4),
                        row.getObject(3, UUID.class),
                        now))
                .list());
        outbox.publishAll(notices);
    }
}
