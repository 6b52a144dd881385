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

    static final List<RetentionRule> RULES = List.of(
            new RetentionRule("messages", 365, ERASE_MESSAGES),
            new RetentionRule("initial-passwords", 730, ERASE_INITIAL_PASSWORDS),
            new RetentionRule("password-resets", 730, ERASE_RESETS));

    private NotificationRetention() {}
}
