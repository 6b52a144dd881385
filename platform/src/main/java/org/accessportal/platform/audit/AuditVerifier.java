package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.stream.Stream;
import org.accessportal.platform.events.AuditHeadState.AuditHead;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Follows the chain from the first row and says where it no longer holds. */
@ApplicationScoped
public class AuditVerifier {

    private final Jdbi jdbi;

    AuditVerifier(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Verifies the whole log.
     *
     * @param anchored the head as it was kept outside the database; without it a cut-off end cannot be seen
     */
    @Transactional
    public AuditVerification verify(@Nullable AuditHead anchored) {
        return jdbi.withHandle(handle -> {
            AuditVerification chain = follow(handle, anchored);
            long strays = chain.whole() ? AuditRows.strays(handle) : 0;
            return strays == 0
                    ? chain
                    : AuditVerification.broken(chain.rows(), chain.rows() + 1, strays + " rows have lost their seals");
        });
    }

    private static AuditVerification follow(Handle handle, @Nullable AuditHead anchored) {
        var head = new AuditSealer.Head(0, AuditChain.START);
        try (Stream<AuditRows.Sealed> sealed = AuditRows.sealed(handle)) {
            for (Iterator<AuditRows.Sealed> each = sealed.iterator(); each.hasNext(); ) {
                AuditRows.Sealed link = each.next();
                long expected = head.number() + 1;
                if (link.number() != expected) {
                    return AuditVerification.broken(head.number(), expected, "A row is missing");
                }
                if (!AuditChain.next(head.hash(), expected, link.row()).equals(link.hash())) {
                    return AuditVerification.broken(head.number(), expected, "A row is not what was sealed");
                }
                head = new AuditSealer.Head(expected, link.hash());
                if (anchored != null
                        && anchored.number() == expected
                        && !anchored.hash().equals(link.hash())) {
                    return AuditVerification.broken(
                            head.number(), expected, "The chain is not the one that was anchored");
                }
            }
        }
        if (anchored != null && anchored.number() > head.number()) {
            return AuditVerification.broken(head.number(), head.number() + 1, "The end has been cut off");
        }
        return AuditVerification.whole(head.number());
    }
}
