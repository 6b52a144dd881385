package org.accessportal.policy.effects;

import org.accessportal.policy.evaluation.People;

/** Which of the people behind an effect's numbers are wanted. */
enum EffectList {
    MATCHED,
    GAINS,
    LOSES,
    CHANGES_LEVEL,
    CONFLICTS;

    /** Who is in the list. */
    People of(Changes changes) {
        return switch (this) {
            case MATCHED -> changes.matched();
            case GAINS -> changes.gains();
            case LOSES -> changes.loses();
            case CHANGES_LEVEL -> changes.changesLevel();
            case CONFLICTS -> changes.conflicts();
        };
    }
}
