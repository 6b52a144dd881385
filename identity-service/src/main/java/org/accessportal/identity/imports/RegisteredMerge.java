package org.accessportal.identity.imports;

/**
 * Lets a feed take over what was registered by hand (ID-10). The rows stay the same ones: whoever was registered keeps
 * identity, user name, account and everything that hangs on the engagement.
 */
final class RegisteredMerge {

    private RegisteredMerge() {}

    /** Whether {@code identity i} has an engagement, running or coming, that was registered by hand. */
    static final String REGISTERED = """
            exists (select from engagement h join source b on b.id = h.source_id and b.by_hand
              where h.identity_id = i.id and h.ended_at is null and h.ends_on >= :today)
            """;

    /**
     * The number tells that somebody whom the feed brings is the one who was registered: one of each, or nobody. Never
     * the name or birth date (ID-8).
     */
    static final String PEOPLE = """
            with same as (
              select r.id, s.source_key, count(*) over (partition by r.id) as people_brought,
                count(*) over (partition by s.source_key) as people_registered
              from identity r join source b on b.id = r.source_id and b.by_hand
              join source f on f.id = :source and f.organization_id = r.organization_id
              join staged_person s on s.run_id = :run and s.personal_number = r.personal_number
              where not exists (select from identity k where k.source_id = :source and k.source_key = s.source_key))
            update identity i set source_id = :source, source_key = same.source_key
            from same where same.id = i.id and same.people_brought = 1 and same.people_registered = 1
            """;

    /**
     * The registered engagement becomes the feed's at the same unit, once that runs; one of the feed's, or the first of
     * several.
     */
    static final String ENGAGEMENTS = """
            with same as (
              select distinct on (k.identity_id, k.unit_id) k.id, s.source_key
              from registration r join engagement k on k.id = r.engagement_id
              join incoming_engagement s on s.identity_id = k.identity_id and s.unit_id = k.unit_id
              where r.taken_over_at is null and k.ended_at is null and k.ends_on >= :today
                and coalesce(s.ends_on >= :today, true) and coalesce(s.starts_on <= greatest(k.starts_on, :today), true)
                and not exists (select from engagement o where o.source_id = :source and o.source_key = s.source_key)
              order by k.identity_id, k.unit_id, s.starts_on nulls first, s.source_key, k.starts_on, k.id)
            update engagement e set source_id = :source, source_key = same.source_key, responsible_id = null
            from same where same.id = e.id
            """;

    /**
     * What the feed has an engagement for at the same unit besides ends the day before that begins, or now when it has
     * begun.
     */
    static final String REPLACED = """
            with brought as (
              select k.id, k.identity_id, min(coalesce(f.starts_on, '-infinity')) as starts_on
              from registration r join engagement k on k.id = r.engagement_id
              join source b on b.id = k.source_id and b.by_hand
              join engagement f on f.source_id = :source and f.identity_id = k.identity_id and f.unit_id = k.unit_id
              where r.taken_over_at is null and k.ended_at is null and k.ends_on >= :today
                and f.ended_at is null and coalesce(f.ends_on >= :today, true) and coalesce(f.starts_on <= k.ends_on, true)
              group by k.id, k.identity_id),
            kept as (
              insert into engagement_history select k.id, now(), to_jsonb(k) from engagement k join brought on brought.id = k.id),
            marked as (
              update registration r set taken_over_at = now() from brought where brought.id = r.engagement_id),
            cut as (
              update engagement k set
                ended_at = case when brought.starts_on <= greatest(k.starts_on, :today) then now() end,
                ends_on = case when brought.starts_on <= greatest(k.starts_on, :today) then k.ends_on
                  else brought.starts_on - 1 end
              from brought where brought.id = k.id
              returning k.identity_id)
            insert into touched_identity select distinct identity_id from cut on conflict do nothing
            """;

    static final String TAKEN_OVER = """
            update registration r set taken_over_at = now() from engagement e
            where e.id = r.engagement_id and e.source_id = :source and r.taken_over_at is null
            """;
}
