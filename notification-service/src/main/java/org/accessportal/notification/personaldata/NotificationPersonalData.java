package org.accessportal.notification.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.platform.personaldata.CommonPersonalData;
import org.accessportal.platform.personaldata.PersonalData;
import org.accessportal.platform.personaldata.RetentionRule;

/** Mails, initial passwords and resets; never a password. */
@ApplicationScoped
class NotificationPersonalData implements PersonalData {

    private static final List<Kind> KINDS = List.of(
            new Kind("messages", """
                        select to_jsonb(t) || jsonb_build_object('objects', (
                          select coalesce(jsonb_agg(to_jsonb(o)), '[]') from message_object o where o.message_id = t.id))
                        from message t where t.recipient_id = :person order by t.made_at
                        """),
            Kind.of("initial-passwords", "initial_password", "t.identity_id = :person or t.fetched_by = :person"),
            Kind.of(
                    "password-resets",
                    "password_reset",
                    "t.identity_id = :person or t.caller_id = :person or t.checked_by = :person"),
            Kind.of(
                    "ending-notices",
                    "ending_notice",
                    "t.engagement_id in (select e.engagement_id from directory_engagement e where e.identity_id = :person)"));

    private static final Set<String> LEFT_OUT = Set.of("letter", "sent_mail", "webhook_backlog");

    @Override
    public String ordinaryPerson() {
        return CommonPersonalData.ORDINARY_PERSON;
    }

    @Override
    public List<Kind> kinds() {
        return Stream.concat(KINDS.stream(), CommonPersonalData.kinds().stream())
                .toList();
    }

    @Override
    public List<RetentionRule> retention() {
        return NotificationRetention.RULES;
    }

    @Override
    public Set<String> leftOut() {
        return Stream.concat(LEFT_OUT.stream(), CommonPersonalData.leftOut().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
