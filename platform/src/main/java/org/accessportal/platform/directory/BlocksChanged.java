package org.accessportal.platform.directory;

import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.ResponsibilityState.Block;
import org.jspecify.annotations.Nullable;

/** The replica has taken in that these people's access is stopped, or not any more (AS-5); observed in the same transaction. */
public record BlocksChanged(List<Change> changes) {

    /**
     * What stops somebody's access, before and now; never both null.
     *
     * @param history so it stood when this database began: nobody is told
     */
    public record Change(
            UUID identityId,
            UUID organizationId,
            @Nullable Block before,
            @Nullable Block now,
            boolean history) {}
}
