package org.accessportal.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Sign-in codes and sessions as they lie in the database. */
@ApplicationScoped
class SessionRepository {

    /** Whom a session or code stands for. */
    record Holder(UUID identityId, UUID organizationId, int assuranceLevel) {

        /** The holder as the one who calls in that session. */
        Actor in(UUID session) {
            return new Actor(identityId, organizationId, session, assuranceLevel);
        }
    }

    /** A session that has not been ended by anybody. */
    record Session(UUID id, Holder holder, Instant startedAt, Instant usedAt) {}

    private final Jdbi jdbi;

    SessionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The identity that the card names, by an HSA-id or a personnummer; rather one that has not left. */
    Optional<Holder> holderOf(CardHolder card, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, organization_id from identity
                        where ended_at is null and (hsa_id = :id or personal_number = :id)
                        order by has_left(id, :today), source_key like 'installation:%' limit 1
                        """)
                .bind("id", card.id())
                .bind("today", today)
                .map((row, context) ->
                        new Holder(row.getObject(1, UUID.class), row.getObject(2, UUID.class), card.assuranceLevel()))
                .findOne());
    }

    /**
     * Whether the holder's access is stopped (AS-5): their own, or that of somebody with the same card in the
     * organization.
     */
    boolean isBlocked(Holder holder) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from identity own join identity i on i.organization_id = own.organization_id
                            and (i.id = own.id or i.hsa_id = own.hsa_id or i.personal_number = own.personal_number)
                          join block b on b.identity_id = i.id and b.lifted_at is null
                          where own.id = :id)
                        """)
                .bind("id", holder.identityId())
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether the holder's engagements so far have all ended. */
    boolean hasLeft(Holder holder, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("select has_left(:id, :today)")
                .bind("id", holder.identityId())
                .bind("today", today)
                .mapTo(Boolean.class)
                .one());
    }

    void storeCode(String codeHash, String browserHash, Holder holder, Instant expiresAt) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into sign_in_code values (:code, :browser, :identity, :organization, :level, :expires)")
                .bind("code", codeHash)
                .bind("browser", browserHash)
                .bind("identity", holder.identityId())
                .bind("organization", holder.organizationId())
                .bind("level", holder.assuranceLevel())
                .bind("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Takes a code: it is gone whatever comes of it. */
    Optional<Holder> takeCode(String codeHash, String browserHash, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with taken as (delete from sign_in_code where code_hash = :code or expires_at < :now returning *)
                        select identity_id, organization_id, assurance_level from taken
                        where code_hash = :code and browser_hash = :browser and expires_at >= :now
                        """)
                .bind("code", codeHash)
                .bind("browser", browserHash)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) ->
                        new Holder(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)))
                .findOne());
    }

    UUID start(String secretHash, Holder holder, Instant now) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into session values (:id, :secret, :identity, :organization, :level, :now, :now, null)")
                .bind("id", id)
                .bind("secret", secretHash)
                .bind("identity", holder.identityId())
                .bind("organization", holder.organizationId())
                .bind("level", holder.assuranceLevel())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
        return id;
    }

    /** The session of that secret, when nobody has ended it, and its person has not left and is not stopped. */
    Optional<Session> find(String secretHash, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.id, s.identity_id, s.organization_id, s.assurance_level, s.started_at, s.used_at
                        from session s join identity i on i.id = s.identity_id
                        where s.secret_hash = :secret and s.ended_at is null and i.ended_at is null
                          and not has_left(i.id, :today)
                          and not exists (select from block b where b.identity_id = i.id and b.lifted_at is null)
                        """)
                .bind("secret", secretHash)
                .bind("today", today)
                .map((row, context) -> new Session(
                        row.getObject(1, UUID.class),
                        new Holder(row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getInt(4)),
                        row.getTimestamp(5).toInstant(),
                        row.getTimestamp(6).toInstant()))
                .findOne());
    }

    void use(UUID id, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update session set used_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }

    boolean isLive(UUID id, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from session s where s.id = :id and s.ended_at is null
                          and not has_left(s.identity_id, :today)
                          and not exists (select from block b where b.identity_id = s.identity_id and b.lifted_at is null))
                        """)
                .bind("id", id)
                .bind("today", today)
                .mapTo(Boolean.class)
                .one());
    }

    void end(UUID id, Instant now) {
        end("id = :id", id, now);
    }

    void endAllOf(UUID identityId, Instant now) {
        end("identity_id = :id", identityId, now);
        // to the second, as tokens have it; the sessions of that second are told one by one
        jdbi.useHandle(handle -> handle.createUpdate("update identity set sessions_ended_before = :now where id = :id")
                .bind("id", identityId)
                .bind("now", now.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .execute());
    }

    void dropCodesOf(UUID identityId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from sign_in_code where identity_id = :id")
                .bind("id", identityId)
                .execute());
    }

    private void end(String which, UUID id, Instant now) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update session set ended_at = :now where ended_at is null and " + which)
                        .bind("id", id)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute());
    }
}
