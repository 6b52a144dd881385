package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.accessportal.platform.audit.AuditVerification.Fault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

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
     * @param anchors points that the chain has passed, kept outside the database; without them neither a cut-off end
     *     nor a chain that was computed anew can be seen
     */
    @Transactional
    public AuditVerification verify(List<AuditAnchor> anchors) {
        return jdbi.withHandle(handle -> {
            AuditVerification chain = follow(handle, anchors);
            long strays = chain.whole() ? AuditRows.strays(handle) : 0;
            return strays == 0 ? chain : chain.butBroken(Fault.SEAL_LOST);
        });
    }

    private static AuditVerification follow(Handle handle, List<AuditAnchor> anchors) {
        Deque<AuditAnchor> ahead = new ArrayDeque<>(anchors.stream()
                .sorted(Comparator.comparingLong(AuditAnchor::number))
                .toList());
        var head = new AuditSealer.Head(0, AuditChain.START);
        try (Stream<AuditRows.Sealed> sealed = AuditRows.sealed(handle)) {
            for (Iterator<AuditRows.Sealed> each = sealed.iterator(); each.hasNext(); ) {
                AuditRows.Sealed link = each.next();
                long expected = head.number() + 1;
                if (link.number() != expected) {
                    return AuditVerification.broken(head, Fault.ROW_MISSING);
                }
                if (!AuditChain.next(head.hash(), expected, link.row()).equals(link.hash())) {
                    return AuditVerification.broken(head, Fault.ROW_CHANGED);
                }
                if (!passes(ahead, expected, link.hash())) {
                    return AuditVerification.broken(head, Fault.CHAIN_REPLACED);
                }
                head = new AuditSealer.Head(expected, link.hash());
            }
        }
        return ahead.isEmpty() ? AuditVerification.whole(head) : AuditVerification.broken(head, Fault.END_CUT_OFF);
    }

    /** Whether the row agrees with every point that bears its number; those points then lie behind. */
    private static boolean passes(Deque<AuditAnchor> ahead, long number, String hash) {
        boolean agrees = true;
        for (var next = ahead.peek(); next != null && next.number() == number; next = ahead.peek()) {
            agrees &= ahead.remove().hash().equals(hash);
        }
        return agrees;
    }
}
