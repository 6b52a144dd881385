package org.accessportal.identity.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Brings people to what the feed says; recognised by the source's stable id, never by name or birth date (ID-8). */
final class IdentityMerge {

    private IdentityMerge() {}

    /** Leaves the ids of identities whose state changed in the temporary table {@code touched_identity}. */
    static void merge(Handle handle, UUID runId, UUID sourceId, LocalDate today) {
        Consequences.expect(handle);
        for (String sql : new String[] {ADOPT, RegisteredMerge.PEOPLE, UPDATE, END, INSERT}) {
            handle.createUpdate(sql)
                    .bind("run", runId)
                    .bind("source", sourceId)
                    .bind("today", today)
                    .execute();
        }
    }

    /** Whom the installation's settings made known before the feed did stays the same identity. */
    private static final String ADOPT = """
            update identity i set source_key = s.source_key, user_name = s.user_name
            from staged_person s
            where s.run_id = :run and i.source_id = :source and i.source_key = 'installation:' || s.hsa_id
              and not exists (select from identity k where k.source_id = :source and k.source_key = s.source_key)
            """;

    /** A protected mark that disappears from the feed goes on protecting until two people lift it (ID-9). */
    private static final String UPDATE = """
            with changed as (
              update identity i set personal_number = s.personal_number, number_rejected = s.number_rejected,
                hsa_id = s.hsa_id, given_name = s.given_name, family_name = s.family_name, full_name = s.full_name,
                mail = s.mail, protected_identity = i.protected_identity or s.protected_identity, marked_in_feed = s.protected_identity,
                content_hash = s.content_hash, ended_at = null
              from staged_person s
              where s.run_id = :run and i.source_id = :source and i.source_key = s.source_key
                and (i.content_hash <> s.content_hash or i.ended_at is not null)
              returning i.id)
            insert into touched_identity select id from changed
            """;

    private static final String INSERT = """
            with added as (
              insert into identity (id, organization_id, source_id, source_key, personal_number, number_rejected, hsa_id,
                user_name, given_name, family_name, full_name, mail, protected_identity, marked_in_feed, content_hash,
                revision, responsibility_revision)
              select gen_random_uuid(), f.organization_id, f.id, s.source_key, s.personal_number, s.number_rejected,
                s.hsa_id, s.user_name, s.given_name, s.family_name, s.full_name, s.mail, s.protected_identity,
                s.protected_identity, s.content_hash, 1, 1
              from staged_person s join source f on f.id = :source
              where s.run_id = :run
                and not exists (select from identity i where i.source_id = :source and i.source_key = s.source_key)
              returning id)
            insert into touched_identity select id, true from added
            """;

    /**
     * Who is gone from the feed stays as long as an engagement that was registered by hand (ID-10), or is bridged
     * (AS-7).
     */
    private static final String END = """
            with gone as (
              update identity i set ended_at = now()
              where i.source_id = :source and i.ended_at is null and i.source_key not like 'installation:%'
                and not exists (select from staged_person s where s.run_id = :run and s.source_key = i.source_key)
                and not <registered>
                and not exists (select from engagement k where k.identity_id = i.id and <bridged>)
              returning i.id)
            insert into touched_identity select id from gone
            """.replace("<registered>", RegisteredMerge.REGISTERED)
            .replace("<bridged>", EngagementMerge.BRIDGED.formatted("k"));
}
