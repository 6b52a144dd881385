package org.accessportal.policy.policies;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a policy give resources (PO-6).
 *
 * @param active the version that applies everywhere, or, while another is tried, everywhere else; null: none
 * @param trial what is tried on one unit; null: nothing
 */
record Standing(@Nullable Integer active, @Nullable Trial trial) {

    /**
     * A version that applies at one unit and everything under it, and nowhere else.
     *
     * @param version counts the policy's versions from 1
     */
    record Trial(int version, UUID unitId) {}

    /** Whether a version gives resources. */
    boolean gives() {
        return active != null || trial != null;
    }

    /** The version that who only reads is shown: the active one, else the one that is tried. */
    int readVersion() {
        return active != null ? active : Objects.requireNonNull(trial).version();
    }

    static Standing activeEverywhere(int version) {
        return new Standing(version, null);
    }

    static Standing nothing() {
        return new Standing(null, null);
    }

    /** With another version tried on a unit. */
    Standing trying(int version, UUID unitId) {
        return new Standing(active, new Trial(version, unitId));
    }

    /** With nothing tried. */
    Standing withoutTrial() {
        return new Standing(active, null);
    }
}
