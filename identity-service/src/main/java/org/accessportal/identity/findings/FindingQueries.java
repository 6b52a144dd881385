package org.accessportal.identity.findings;

import java.util.List;

/** What is looked for in a source's data: kind, identity, engagement, unit, and the value at fault. */
final class FindingQueries {

    private FindingQueries() {}

    private static final String LIVE =
            " e.source_id = :source and e.ended_at is null and (e.ends_on is null or e.ends_on >= :today) ";

    /** The catalogue names a line manager that it does not know, or says that it does not know one. */
    private static final String UNKNOWN_LINE_MANAGER = """
            select 'UNKNOWN_LINE_MANAGER', e.identity_id, e.id, e.unit_id,
              case when i.protected_identity then null else e.manager_key end
            from engagement e join identity i on i.id = e.identity_id
            where e.manager_key is not null and e.line_manager_id is null and
            """ + LIVE;

    /** The unit's id is not in the tree; its place was used instead. */
    private static final String UNIT_NOT_IN_TREE = """
            select 'UNIT_NOT_IN_TREE', e.identity_id, e.id, e.unit_id, e.unit_key
            from engagement e join unit u on u.id = e.unit_id
            where e.unit_key is distinct from u.hsa_id and e.unit_key is not null and
            """ + LIVE;

    /** What was registered by hand gives way to the catalogue's mark, and is no fault. */
    private static final String TWO_PRIMARIES = """
            select distinct 'TWO_PRIMARIES', e.identity_id, null::uuid, null::uuid, null
            from engagement e join engagement o on o.identity_id = e.identity_id and o.id <> e.id
              and o.source_primary <> 'HAND' and o.ended_at is null and (o.ends_on is null or o.ends_on >= :today)
              and daterange(o.starts_on, o.ends_on, '[]') && daterange(e.starts_on, e.ends_on, '[]')
            where e.source_primary <> 'HAND' and
            """ + LIVE;

    /** Who is registered by hand need not have an address. */
    private static final String MISSING_MAIL = """
            select 'MISSING_MAIL', i.id, null::uuid, null::uuid, null from identity i
            where i.source_id = :source and i.ended_at is null and i.mail is null
              and not exists (select from source b where b.id = i.source_id and b.by_hand)
            """;

    private static final String WRONG_CHECK_DIGIT = """
            select 'WRONG_CHECK_DIGIT', i.id, null::uuid, null::uuid, null from identity i
            where i.source_id = :source and i.ended_at is null and i.number_rejected
            """;

    /** Codes that differ only in leading zeros. */
    private static final String COLLIDING_ADMINISTRATION_CODES = """
            select 'COLLIDING_ADMINISTRATION_CODES', null::uuid, null::uuid, c.unit_id, c.code
            from (select administration_code as code, min(id::text)::uuid as unit_id,
                count(*) over (partition by ltrim(administration_code, '0')) as alike
              from unit where source_id = :source and archived_at is null group by administration_code) c
            where c.alike > 1
            """;

    private static final String NO_NEAREST_MANAGER = """
            select 'NO_NEAREST_MANAGER', e.identity_id, e.id, e.unit_id, e.administration_code
            from engagement e join nearest_manager n on n.engagement_id = e.id where n.manager_id is null and
            """ + LIVE;

    /**
     * Told of the person who was known, never of the one who was registered if that would show that somebody protected
     * exists (ID-9).
     */
    static final String REGISTERED_BESIDES = """
            select distinct 'REGISTERED_BESIDES', i.id, null::uuid, null::uuid, null
            from identity i join source s on s.id = i.source_id
            join identity r on r.organization_id = i.organization_id and r.personal_number = i.personal_number
              and r.id <> i.id
            join source b on b.id = r.source_id and b.by_hand
            where i.ended_at is null and (not r.protected_identity or (i.protected_identity and not s.by_hand))
            """;

    static final List<String> ALL = List.of(
            UNKNOWN_LINE_MANAGER,
            UNIT_NOT_IN_TREE,
            TWO_PRIMARIES,
            MISSING_MAIL,
            WRONG_CHECK_DIGIT,
            COLLIDING_ADMINISTRATION_CODES,
            NO_NEAREST_MANAGER,
            REGISTERED_BESIDES + " and i.source_id = :source");
}
