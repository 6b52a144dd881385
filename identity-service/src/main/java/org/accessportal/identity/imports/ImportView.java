package org.accessportal.identity.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its administrators see it (ID-5, ID-6).
 *
 * @param source code of the source
 * @param startedBy who sent the file; null when the service read it by itself
 * @param bytesRead how much of the file has been read
 * @param counts what it did, or, when it is held, would do; null while it is being read
 * @param rejected rows that could not be used; see the list of rejections
 * @param findings how many findings of each kind the source has afterwards (ID-7)
 * @param hold why it is held; null when it is not
 * @param decision what a human decided about a held run; null before that
 * @param error why it failed; null when it did not
 */
public record ImportView(
        UUID id,
        String source,
        RunState state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable UUID startedBy,
        long bytesRead,
        @Nullable ImportCounts counts,
        int rejected,
        Map<String, Long> findings,
        @Nullable Hold hold,
        @Nullable Decision decision,
        @Nullable String error) {

    /** Why a run is held. */
    public record Hold(List<HoldReason> reasons) {}

    /** Who decided about a held run, when and why. */
    public record Decision(
            UUID by, @Nullable Instant at, @Nullable String reason) {}
}
