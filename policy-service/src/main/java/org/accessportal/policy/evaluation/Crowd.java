package org.accessportal.policy.evaluation;

import org.accessportal.policy.criteria.Criterion;
import org.roaringbitmap.RoaringBitmap;

/** Some people and their engagements, to be tried against many criteria; means nothing once the population has changed. */
public final class Crowd {

    private final Population population;
    private final RoaringBitmap rows;

    Crowd(Population population, RoaringBitmap rows) {
        this.population = population;
        this.rows = rows;
    }

    /** Those with an engagement that meets the criteria. */
    public People meeting(Criterion criteria) {
        return population.peopleOf(criteria, rows);
    }
}
