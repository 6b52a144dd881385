package org.accessportal.platform.events;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The topics, each with the sealed interface of what it carries. */
public enum Topic {
    IDENTITIES("identity.identities", IdentityState.class, Kind.STATE),
    UNITS("identity.units", UnitState.class, Kind.STATE),
    RESPONSIBILITIES("identity.responsibilities", ResponsibilityState.class, Kind.STATE),
    ASSIGNMENTS("identity.assignments", AssignmentState.class, Kind.STATE),
    SERVICE_DESK("identity.service-desk", ServiceDeskFact.class, Kind.FACT),
    PROPOSALS("identity.proposals", ProposalFact.class, Kind.FACT),
    ENTITLEMENTS("policy.entitlements", EntitlementState.class, Kind.STATE),
    SEPARATIONS("policy.separations", SeparationState.class, Kind.STATE),
    RESOURCES("order.resources", ResourceState.class, Kind.STATE),
    ORDER_LINES("order.lines", OrderLineState.class, Kind.STATE),
    ORDER_FACTS("order.facts", OrderFact.class, Kind.FACT),
    PASSWORDS("notification.passwords", PasswordFact.class, Kind.FACT),
    MAILS("notification.mails", MailFact.class, Kind.FACT),
    AUDIT_HEADS("audit.heads", AuditHeadState.class, Kind.STATE);

    /** Partitions of every topic: enough for the replicas that a service has. */
    public static final int PARTITIONS = 4;

    /** What a topic's records are. */
    public enum Kind {
        /** Compacted and kept for good: the last state of every key. */
        STATE,
        /** Kept for thirty days. */
        FACT
    }

    private final String topicName;
    private final Class<? extends Event> contract;
    private final Kind kind;

    Topic(String topicName, Class<? extends Event> contract, Kind kind) {
        this.topicName = topicName;
        this.contract = contract;
        this.kind = kind;
    }

    /** The topic's name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** The sealed interface that everything on the topic implements. */
    public Class<? extends Event> contract() {
        return contract;
    }

    /** Whether it keeps states or facts. */
    public Kind kind() {
        return kind;
    }

    /** The topic that events of this class travel on. */
    public static Topic of(Class<? extends Event> event) {
        return Arrays.stream(values())
                .filter(topic -> topic.contract.isAssignableFrom(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event + " belongs to no topic"));
    }

    /** The topic of that name, or null when this version knows none. */
    public static @Nullable Topic named(String name) {
        for (Topic topic : values()) {
            if (topic.topicName.equals(name)) {
                return topic;
            }
        }
        return null;
    }
}
