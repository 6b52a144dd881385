package org.accessportal.identity.blocks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's say over a person's access rests on (AS-5).
 *
 * @param code as the audit log has it (GO-2)
 * @param onBehalfOf the manager in whose stead; null when in nobody's
 */
record BlockRight(String code, @Nullable UUID onBehalfOf) {

    private static final String SYSTEM_ADMINISTRATOR = "system-administrator";

    /** A system administrator approves nothing (RO-6): stopping and proposing, never giving access back. */
    boolean mayConfirm() {
        return !code.equals(SYSTEM_ADMINISTRATOR);
    }
}
