package org.accessportal.restore;

import org.accessportal.local.layout.Service;

/** What each service publishes as state, and how its database counts the changes of each. */
enum Owned {
    IDENTITIES(Service.IDENTITY, "identity.identity.v1", "select id, revision from identity"),
    RESPONSIBILITIES(
            Service.IDENTITY,
            "identity.responsibility.v1",
            "select id, responsibility_revision from identity where responsibility_revision > 0"),
    UNITS(Service.IDENTITY, "identity.unit.v1", "select id, revision from unit"),
    ASSIGNMENTS(Service.IDENTITY, "identity.assignment.v1", "select id, revision from assignment"),
    ENTITLEMENTS(Service.POLICY, "policy.entitlements.v1", "select identity_id, counter from entitled_identity"),
    SEPARATIONS(
            Service.POLICY,
            "policy.separation.v1",
            "select id, case when ended_at is null then 1 else 2 end from separation"),
    RESOURCES(Service.ORDER, "order.resource.v1", "select id, revision from resource where kind <> 'INQUIRY'"),
    LINES(Service.ORDER, "order.line.v1", "select id, desired_revision from order_line where desired is not null"),
    TASKS(Service.ORDER, "order.task.v1", "select id, hands_revision from task where hands_revision > 0");

    final Service owner;
    final String type;
    final String query;

    Owned(Service owner, String type, String query) {
        this.owner = owner;
        this.type = type;
        this.query = query;
    }

    String words() {
        return "topic: " + type;
    }
}
