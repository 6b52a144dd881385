package org.accessportal.platform.personaldata;

import java.util.List;
import java.util.Set;
import org.accessportal.platform.personaldata.PersonalData.Kind;

/** What every service's database has from the platform. */
public final class CommonPersonalData {

    /** Asks the replica of the directory. */
    public static final String ORDINARY_PERSON = """
            exists (select from directory_identity i where i.identity_id = :person and i.organization_id = :organization
              and not i.protected_identity)
            """;

    private CommonPersonalData() {}

    /** The audit log, as far as it is about the person or tells what the person did. */
    public static List<Kind> kinds() {
        return List.of(Kind.of(
                "audit",
                "audit_row",
                "t.subject_id = :person or t.actor_id = :person or t.on_behalf_of = :person order by t.occurred_at"));
    }

    /** What passes through, and the copies of the directory, which identity-service gives whole. */
    public static Set<String> leftOut() {
        return Set.of(
                "nightly_sweep",
                "revision_epoch",
                "republication_part",
                "outbox",
                "topic_position",
                "latest_state",
                "inbox",
                "dead_letter",
                "idempotency_key",
                "audit_pending",
                "audit_seal",
                "audit_anchor",
                "audit_spot_check",
                "audit_spot_check_row",
                "directory_unit",
                "directory_identity",
                "directory_engagement",
                "directory_manager",
                "directory_role",
                "directory_protection_officer",
                "directory_session_end",
                "directory_heartbeat",
                "directory_delegation",
                "directory_block",
                "directory_ended_session");
    }
}
