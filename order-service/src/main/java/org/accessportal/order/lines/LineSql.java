package org.accessportal.order.lines;

/** How lines are read as rows. */
final class LineSql {

    /** A row per line, with who has it now: those who may decide the step that awaits, or a purchasing system. */
    static final String ROWS = """
            select l.*, i.protected_identity, array(
                select distinct a from approval_step s,
                  unnest(s.approver_ids || array(select m.actor_id from acting_manager(:today) m
                    where s.kind = 'LINE_MANAGER' and (s.escalated or cardinality(s.approver_ids) = 0)
                      and m.engagement_id = l.engagement_id)
                    || array(select p.identity_id from directory_protection_officer p where s.escalated
                      and coalesce(i.protected_identity, true) and p.organization_id = l.organization_id)) a
                where s.line_id = l.id and s.state = 'AWAITS' and a <> l.recipient_id
                  and not exists (select from directory_block b where b.identity_id = a)) as deciders,
              (select s.system from approval_step s where s.line_id = l.id and s.state = 'AWAITS') as awaited_system
            from order_line l left join directory_identity i on i.identity_id = l.recipient_id
            """;

    /** Those that the viewer may know of: protected people's are for who acts as their manager, and themselves (ID-9). */
    static final String SEEN = """
            l.organization_id = :organization and (not coalesce(i.protected_identity, true) or l.recipient_id = :actor
              or exists (select from acting_manager(:today) m where m.engagement_id = l.engagement_id
                and m.actor_id = :actor))
            """;

    private LineSql() {}
}
