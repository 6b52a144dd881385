package org.accessportal.policy.evaluation;

import org.roaringbitmap.RoaringBitmap;

/** Some identities of one population, as it was when it was asked; never changes, and means nothing once it has changed. */
public final class People {

    /** Nobody. */
    public static final People NOBODY = new People(new RoaringBitmap());

    private final RoaringBitmap numbers;

    People(RoaringBitmap numbers) {
        this.numbers = numbers;
    }

    RoaringBitmap numbers() {
        return numbers;
    }

    /** How many they are. */
    public int count() {
        return numbers.getCardinality();
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** These and the others. */
    public People and(People others) {
        return new People(RoaringBitmap.or(numbers, others.numbers));
    }

    /** Those of them who are among the others too. */
    public People among(People others) {
        return new People(RoaringBitmap.and(numbers, others.numbers));
    }

    /** Those of them who are not among the others. */
    public People without(People others) {
        return new People(RoaringBitmap.andNot(numbers, others.numbers));
    }
}
