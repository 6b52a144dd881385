package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Lists and names of people, as a viewer may see them. */
@ApplicationScoped
public class PersonQuery {

    static final String DISPLAY_NAME =
            "coalesce(nullif(trim(concat(i.given_name, ' ', i.family_name)), ''), i.full_name, '')";

    private final Jdbi jdbi;
    private final Viewers viewers;
    private final Clock clock;

    PersonQuery(Jdbi jdbi, Viewers viewers, Clock clock) {
        this.jdbi = jdbi;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The signed-in person. */
    @Transactional
    public SessionView session(Actor actor, @Nullable Instant idleUntil, @Nullable Instant expiresAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select <name>, i.user_name, o.name, i.language
                        from identity i join organization o on o.id = i.organization_id where i.id = :id
                        """.replace("<name>", DISPLAY_NAME))
                .bind("id", actor.identityId())
                .map((row, context) -> new SessionView(
                        actor.identityId(),
                        row.getString(1),
                        row.getString(2),
                        actor.organizationId(),
                        row.getString(3),
                        actor.assuranceLevel(),
                        row.getString(4),
                        viewers.rolesOf(handle, actor.identityId()).stream()
                                .sorted()
                                .toList(),
                        idleUntil,
                        expiresAt))
                .one());
    }

    /** A page of people whom the viewer may see, by name; of all of them, or of those the viewer manages. */
    @Transactional
    public Page<PersonRow> page(Actor actor, boolean onlyMyStaff, @Nullable String search, PageRequest page) {
        LocalDate today = PortalTime.today(clock);
        String condition = (onlyMyStaff ? Viewers.MY_STAFF : Viewers.VISIBLE)
                + (search == null ? "" : " and lower(" + DISPLAY_NAME + ") like :search")
                + " and i.ended_at is null";
        return jdbi.withHandle(handle -> {
            Viewers.Viewer viewer = viewers.of(handle, actor);
            String pattern =
                    search == null ? null : "%" + escaped(search.strip().toLowerCase(java.util.Locale.ROOT)) + "%";
            List<PersonRow> items = viewer.bindTo(handle.createQuery(rows(condition)), today)
                    .bind("search", pattern)
                    .bind("limit", page.limit())
                    .bind("offset", page.offset())
                    .map((row, context) -> new PersonRow(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getBoolean(5),
                            row.getObject(8) == null
                                    ? null
                                    : EngagementStage.of(
                                            row.getObject(6, LocalDate.class),
                                            row.getObject(7, LocalDate.class),
                                            today),
                            row.getObject(6, LocalDate.class),
                            row.getObject(7, LocalDate.class)))
                    .list();
            long total = viewer.bindTo(handle.createQuery("select count(*) from identity i where " + condition), today)
                    .bind("search", pattern)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(items, total, page.limit(), page.offset());
        });
    }

    /** The names behind ids, as far as the viewer may see them. */
    @Transactional
    public NameView.Names names(Actor actor, List<UUID> ids) {
        LocalDate today = PortalTime.today(clock);
        return jdbi.withHandle(handle -> new NameView.Names(viewers.of(handle, actor)
                .bindTo(
                        handle.createQuery("select i.id, " + DISPLAY_NAME
                                + ", i.protected_identity from identity i where i.id = any(:ids) and "
                                + Viewers.VISIBLE),
                        today)
                .bind("ids", ids.toArray(UUID[]::new))
                .map((row, context) -> new NameView(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
                .list()));
    }

    private static String rows(String condition) {
        return """
               select i.id, <name>, e.title, u.name, i.protected_identity, e.starts_on, e.ends_on, e.id
               from identity i
               left join lateral (select * from published_engagement e where e.identity_id = i.id
                 order by (e.ends_on < :today) is true, (e.starts_on > :today) is true, e.is_primary desc, e.starts_on
                 limit 1) e on true
               left join unit u on u.id = e.unit_id
               where <condition>
               order by lower(i.family_name), lower(i.given_name), i.id limit :limit offset :offset
               """.replace("<name>", DISPLAY_NAME).replace("<condition>", condition);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
