package org.accessportal.policy.effects;

/** Which of the people behind an effect's numbers are wanted. */
enum EffectList {
    MATCHED {
        @Override
        boolean holds(Outcome outcome) {
            return outcome.matched();
        }
    },
    GAINS {
        @Override
        boolean holds(Outcome outcome) {
            return outcome.isGain();
        }
    },
    LOSES {
        @Override
        boolean holds(Outcome outcome) {
            return outcome.isLoss();
        }
    },
    CHANGES_LEVEL {
        @Override
        boolean holds(Outcome outcome) {
            return outcome.isChangeOfLevel();
        }
    },
    CONFLICTS {
        @Override
        boolean holds(Outcome outcome) {
            return outcome.isConflict();
        }
    };

    /** Whether somebody with that outcome is in the list. */
    abstract boolean holds(Outcome outcome);
}
