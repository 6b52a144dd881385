package org.accessportal.sample;

import java.util.List;

/**
 * Chance that can be asked again: the same seed, question and number always fall the same way, in whatever order one
 * asks. So nothing has to be remembered, and a million people cost no memory.
 */
record Dice(long seed) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** A number from 0 (inclusive) to the bound (exclusive). */
    int roll(String question, long number, int bound) {
        long mixed = mix(seed * GOLDEN + mix(question.hashCode() * GOLDEN + number));
        return (int) Long.remainderUnsigned(mixed, bound);
    }

    <T> T pick(String question, long number, List<T> choices) {
        return choices.get(roll(question, number, choices.size()));
    }

    boolean oneIn(int times, String question, long number) {
        return roll(question, number, times) == 0;
    }

    // The finishing steps of SplitMix64.
    private static long mix(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
