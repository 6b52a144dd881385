package org.accessportal.platform.events;

import java.util.UUID;

/** The heads of the services' audit chains, kept outside their databases. Topic {@code audit.heads}. */
public sealed interface AuditHeadState extends State {

    /**
     * How far a chain had come: a cut-off or rewritten chain no longer leads to it (GO-2).
     *
     * @param chainId stands for the service's chain
     * @param number the last sealed row's number, from 1
     * @param hash that row's hash, SHA-256 in hex
     */
    @EventType("audit.head.v1")
    record AuditHead(UUID chainId, Revision revision, String service, long number, String hash)
            implements AuditHeadState {

        @Override
        public UUID aggregateId() {
            return chainId;
        }
    }
}
