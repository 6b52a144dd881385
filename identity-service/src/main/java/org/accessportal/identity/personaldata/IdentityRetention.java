package org.accessportal.identity.personaldata;

import java.util.List;
import org.accessportal.platform.personaldata.RetentionRule;

/** What identity-service erases, and when (GO-4). */
final class IdentityRetention {

    /**
     * Nothing is left that tells who it was, in the catalogue's keys neither; whoever comes back is somebody new. What
     * other services keep about an erased person is under an id that nobody can turn into a name.
     */
    private static final String ERASE_IDENTITIES = """
            with due as (
              select id from identity where ended_at < :before and erased_at is null
              order by ended_at limit :most for update skip locked),
            engagements as (
              update engagement e set source_key = e.id::text, manager_key = null, unit_key = null
              from due where e.identity_id = due.id),
            history as (
              delete from engagement_history h using engagement e, due
              where e.id = h.engagement_id and e.identity_id = due.id),
            blocks as (update block b set reason = '', lift_reason = null from due where b.identity_id = due.id),
            appointments as (update appointment a set reason = '' from due where a.identity_id = due.id),
            saved_views as (delete from saved_view v using due where v.owner_id = due.id),
            disclosures as (delete from disclosure d using due where d.identity_id = due.id),
            findings as (delete from finding f using due where f.identity_id = due.id)
            update identity i set source_key = i.id::text, personal_number = null, hsa_id = null, user_name = i.id::text,
              given_name = null, family_name = null, full_name = null, mail = null, erased_at = now()
            from due where i.id = due.id
            returning i.organization_id
            """;

    private static final String ERASE_SESSIONS = """
            with due as (
              select id from session where coalesce(ended_at, used_at) < :before limit :most for update skip locked)
            delete from session s using due where s.id = due.id returning s.organization_id
            """;

    private static final String ERASE_DISCLOSURES = """
            with due as (select id from disclosure where expires_at < :before limit :most for update skip locked)
            delete from disclosure d using due, identity i where d.id = due.id and i.id = d.identity_id
            returning i.organization_id
            """;

    static final List<RetentionRule> RULES = List.of(
            new RetentionRule("identity", 730, ERASE_IDENTITIES),
            new RetentionRule("sessions", 90, ERASE_SESSIONS),
            new RetentionRule("disclosures", 1_825, ERASE_DISCLOSURES));

    private IdentityRetention() {}
}
