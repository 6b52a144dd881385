package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /** What people call a person, as SQL on {@code identity i}. */
    public static final String DISPLAY_NAME =
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

    /**
     * Which people a list holds.
     *
     * @param onlyMyStaff those whose nearest manager the viewer is
     * @param state only those whose shown engagement stands there; null for all
     * @param search part of a name; null for all
     */
    record Wanted(
            boolean onlyMyStaff,
            @Nullable EngagementStage state,
            @Nullable String search) {

        private String condition() {
            String stage = state == null
                    ? ""
                    : switch (state) {
                        case COMING -> " and e.starts_on > :today";
                        case CURRENT ->
                            " and coalesce(e.starts_on <= :today, true) and coalesce(e.ends_on >= :today, true)";
                        case ENDED -> " and e.ends_on < :today";
                    };
            return (onlyMyStaff ? Viewers.MY_STAFF : Viewers.VISIBLE)
                    + (search == null ? "" : " and lower(" + DISPLAY_NAME + ") like :search")
                    + " and i.ended_at is null"
                    + stage;
        }

        private @Nullable String pattern() {
            return search == null ? null : "%" + escaped(search.strip().toLowerCase(Locale.ROOT)) + "%";
        }
    }

    /** A page of people whom the viewer may see, by name. */
    @Transactional
    Page<PersonRow> page(Actor actor, Wanted wanted, PageRequest page) {
        LocalDate today = PortalTime.today(clock);
        return jdbi.withHandle(handle -> {
            Viewers.Viewer viewer = viewers.of(handle, actor);
            List<PersonRow> items = viewer.bindTo(
                            handle.createQuery(
                                    "select i.id, " + DISPLAY_NAME
                                            + ", e.title, u.name, i.protected_identity, e.starts_on, e.ends_on, e.id "
                                            + from(wanted)
                                            + " order by lower(i.family_name), lower(i.given_name), i.id limit :limit offset :offset"),
                            today)
                    .bind("search", wanted.pattern())
                    .bind("limit", page.limit())
                    .bind("offset", page.offset())
                    .map((row, context) -> row(row, today))
                    .list();
            long total = viewer.bindTo(handle.createQuery("select count(*) " + from(wanted)), today)
                    .bind("search", wanted.pattern())
                    .mapTo(Long.class)
                    .one();
            return new Page<>(items, total, page.limit(), page.offset());
        });
    }

    /** The language of the person's pages and mails. */
    @Transactional
    void prefer(Actor actor, String language) {
        jdbi.useHandle(handle -> handle.createUpdate("update identity set language = :language where id = :id")
                .bind("language", language)
                .bind("id", actor.identityId())
                .execute());
    }

    /** The names behind ids, as far as the viewer may see them. */
    @Transactional
    public NameView.Names names(Actor actor, List<UUID> ids) {
        LocalDate today = PortalTime.today(clock);
        return jdbi.withHandle(handle -> new NameView.Names(viewers.of(handle, actor)
                .bindTo(
                        handle.createQuery("select i.id, " + DISPLAY_NAME
                                + ", i.protected_identity from identity i where i.id = any(:ids) and "
                                + Viewers.NAMED),
                        today)
                .bind("ids", ids.toArray(UUID[]::new))
                .map((row, context) -> new NameView(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
                .list()));
    }

    /** People with the engagement that a list shows: the one that runs, else the next, else the last. */
    private static String from(Wanted wanted) {
        return """
               from identity i
               left join lateral (select * from published_engagement e where e.identity_id = i.id
                 order by (e.ends_on < :today) is true, (e.starts_on > :today) is true, e.is_primary desc, e.starts_on
                 limit 1) e on true
               left join unit u on u.id = e.unit_id
               where
               """ + wanted.condition();
    }

    private static PersonRow row(ResultSet row, LocalDate today) throws SQLException {
        LocalDate from = row.getObject(6, LocalDate.class);
        LocalDate to = row.getObject(7, LocalDate.class);
        return new PersonRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getObject(8) == null ? null : EngagementStage.of(from, to, today),
                from,
                to);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
