package org.accessportal.order.lines;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What of a line stays as it was sent. */
@MappedSuperclass
abstract class SentLine {

    @Id
    private UUID id;

    @Version
    private long version;

    private long caseNumber;
    private UUID orderId;
    private UUID organizationId;
    private UUID senderId;

    @Embedded
    private Recipient recipient;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FormAnswer> form;

    private Instant sentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SentLine() {}

    SentLine(NewLine line, long caseNumber, Instant at) {
        this.id = UUID.randomUUID();
        this.caseNumber = caseNumber;
        this.orderId = line.orderId();
        this.organizationId = line.organizationId();
        this.senderId = line.senderId();
        this.recipient = line.recipient();
        this.form = List.copyOf(line.form());
        this.sentAt = at;
    }

    UUID id() {
        return id;
    }

    /** What people call it: "ärende N". */
    long caseNumber() {
        return caseNumber;
    }

    UUID orderId() {
        return orderId;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID senderId() {
        return senderId;
    }

    Recipient recipient() {
        return recipient;
    }

    List<FormAnswer> form() {
        return List.copyOf(form);
    }

    Instant sentAt() {
        return sentAt;
    }
}
