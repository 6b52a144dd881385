package org.accessportal.restore;

import java.util.List;
import org.accessportal.local.layout.Service;

/** What services copy from each other: the owner's rows and the readers', each as one text. */
enum Replica {
    UNITS(
            Service.IDENTITY,
            "select concat_ws('|', id, parent_id, name, administration_code, archived_at is not null) from unit",
            "select concat_ws('|', unit_id, parent_id, name, administration_code, archived) from directory_unit",
            Service.POLICY,
            Service.ORDER,
            Service.NOTIFICATION),
    IDENTITIES(
            Service.IDENTITY,
            "select concat_ws('|', id, revision, protected_identity) from identity",
            "select concat_ws('|', identity_id, revision & 17592186044415, protected_identity) from directory_identity",
            Service.POLICY,
            Service.ORDER,
            Service.NOTIFICATION),
    ENGAGEMENTS(
            Service.IDENTITY,
            "select concat_ws('|', id, identity_id, unit_id, starts_on, '-', ends_on, is_primary) from published_engagement",
            "select concat_ws('|', engagement_id, identity_id, unit_id, starts_on, '-', ends_on, is_primary)"
                    + " from directory_engagement",
            Service.POLICY,
            Service.ORDER,
            Service.NOTIFICATION),
    ROLES(
            Service.IDENTITY,
            "select distinct concat_ws('|', identity_id, role, administration_code) from held_role"
                    + " where role <> 'PROTECTION_OFFICER'",
            "select concat_ws('|', identity_id, role, administration_code) from directory_role",
            Service.POLICY,
            Service.ORDER,
            Service.NOTIFICATION),
    RESOURCES(
            Service.ORDER,
            "select concat_ws('|', id, code, state = 'RETIRED') from resource where kind <> 'INQUIRY'",
            "select concat_ws('|', id, code, retired) from resource",
            Service.IDENTITY),
    ENTITLEMENTS(
            Service.POLICY,
            "select concat_ws('|', identity_id, engagement_id, policy_id, resource_id, level) from entitlement",
            "select concat_ws('|', identity_id, engagement_id, policy_id, resource_id, level) from entitlement",
            Service.IDENTITY),
    LINES(
            Service.ORDER,
            "select concat_ws('|', id, recipient_id, resource_id, level) from order_line"
                    + " where desired is not null and desired <> 'ENDED'",
            "select concat_ws('|', line_id, identity_id, resource_id, level) from ordered",
            Service.IDENTITY),
    ASSIGNMENTS(
            Service.IDENTITY,
            "select concat_ws('|', id, identity_id, resource_id, level, status) from assignment",
            "select concat_ws('|', assignment_id, identity_id, resource_id, level, status) from holding",
            Service.ORDER);

    final Service owner;
    final String owned;
    final String read;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    final List<Service> readers;

    Replica(Service owner, String owned, String read, Service... readers) {
        this.owner = owner;
        this.owned = owned;
        this.read = read;
        this.readers = List.of(readers);
    }

    String words(Service reader) {
        return "copy: %s in %s".formatted(name().toLowerCase(java.util.Locale.ROOT), reader.artifact());
    }
}
