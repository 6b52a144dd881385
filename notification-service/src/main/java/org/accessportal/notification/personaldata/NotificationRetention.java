package org.accessportal.notification.personaldata;

import java.util.List;
import org.accessportal.platform.personaldata.RetentionRule;

/** What notification-service erases, and when (GO-4). */
final class NotificationRetention {

    private static final String ERASE_MESSAGES = """
            with due as (
              select id from message where state <> 'WAITING' and made_at < :before limit :most for update skip locked),
            objects as (delete from message_object o using due where o.message_id = due.id)
            delete from message m using due where m.id = due.id returning m.organization_id
            """;

    private static final String ERASE_INITIAL_PASSWORDS = """
            with due as (
              select id from initial_password where state in ('USED', 'WITHDRAWN') and since < :before
              limit :most for update skip locked)
            delete from initial_password p using due where p.id = due.id returning p.organization_id
            """;

    private static final String ERASE_RESETS = """
            with due as (
              select id from password_reset where state <> 'MADE' and checked_at < :before
              limit :most for update skip locked)
            delete from password_reset r using due where r.id = due.id returning r.organization_id
            """;

    /** Whose engagement nobody knows any more was in no organization that is told. */
    private static final String ERASE_ENDING_NOTICES = """
            with due as (
              select engagement_id, ends_on, days_before from ending_notice
              where ends_on < cast(:before as date) limit :most for update skip locked)
            delete from ending_notice n using due
            where n.engagement_id = due.engagement_id and n.ends_on = due.ends_on and n.days_before = due.days_before
            returning coalesce(
              (select i.organization_id from directory_engagement e join directory_identity i using (identity_id)
                where e.engagement_id = n.engagement_id), '00000000-0000-0000-0000-000000000000')
            """;

    static final List<RetentionRule> RULES = List.of(
            new RetentionRule("messages", 365, ERASE_MESSAGES),
            new RetentionRule("initial-passwords", 730, ERASE_INITIAL_PASSWORDS),
            new RetentionRule("password-resets", 730, ERASE_RESETS),
            new RetentionRule("ending-notices", 365, ERASE_ENDING_NOTICES));

    private NotificationRetention() {}
}
