package org.accessportal.order.personaldata;

import java.util.List;
import org.accessportal.platform.personaldata.RetentionRule;

/** What order-service erases, and when (GO-4): what was written; that something was ordered, by id, stays. */
final class OrderRetention {

    private static final String ERASE_ANSWERS = """
            with due as (
              select id from order_line where state in ('ENDED', 'REJECTED', 'WITHDRAWN', 'FAILED') and since < :before
                and (form <> '[]' or need is not null or exists (
                  select from separation_exception x where x.line_id = order_line.id and x.reason is not null))
              limit :most for update skip locked),
            entries as (update line_entry e set text = null from due where e.line_id = due.id and e.text is not null),
            steps as (update approval_step s set reason = null from due where s.line_id = due.id and s.reason is not null),
            exceptions as (update separation_exception x set reason = null from due where x.line_id = due.id),
            tasks as (update task t set fields = '{}' from due where t.line_id = due.id)
            update order_line l set form = '[]', need = null from due where l.id = due.id
            returning l.organization_id
            """;

    private static final String ERASE_DRAFTS = """
            with due as (
              select id from orders where state = 'DRAFT' and changed_at < :before limit :most for update skip locked)
            delete from orders o using due where o.id = due.id returning o.organization_id
            """;

    static final List<RetentionRule> RULES = List.of(
            new RetentionRule("order-lines", 730, ERASE_ANSWERS), new RetentionRule("orders", 365, ERASE_DRAFTS));

    private OrderRetention() {}
}
