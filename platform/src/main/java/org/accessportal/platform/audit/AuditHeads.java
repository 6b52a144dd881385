package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.audit.AuditSealer.Head;
import org.accessportal.platform.events.AuditHeadState.AuditHead;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.republication.StateSource;
import org.jdbi.v3.core.Jdbi;

/** Tells how far this service's chain has come, so that it is kept outside its database as well (GO-2). */
@ApplicationScoped
class AuditHeads implements StateSource<AuditHead> {

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final RevisionEpoch epoch;
    private final String service;
    private final UUID chain;

    AuditHeads(Jdbi jdbi, Outbox outbox, RevisionEpoch epoch, PlatformSettings settings) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.epoch = epoch;
        this.service = settings.service();
        this.chain = UUID.nameUUIDFromBytes(service.getBytes(StandardCharsets.UTF_8));
    }

    /** The chain has come so far. */
    void tell(Head head) {
        outbox.publish(new AuditHead(chain, epoch.at(head.number()), service, head.number(), head.hash()));
    }

    @Override
    public Class<AuditHead> kind() {
        return AuditHead.class;
    }

    @Override
    public String published() {
        return "select '" + chain + "'::uuid where exists (select from audit_seal)";
    }

    @Override
    public void publish(List<UUID> ids) {
        tell(jdbi.withHandle(AuditRows::head));
    }

    /** A chain that is shorter than it was: nothing of it is left. */
    @Override
    public AuditHead ended(AuditHead last, Revision revision) {
        return new AuditHead(last.chainId(), revision, last.service(), 0, AuditChain.START);
    }

    @Override
    public boolean isOwn(AuditHead head) {
        return head.chainId().equals(chain);
    }
}
