package org.accessportal.upgrade;

/**
 * A part of the run.
 *
 * @param name what happens meanwhile
 * @param from in seconds after the first request
 * @param to the same
 */
record Phase(String name, double from, double to) {

    boolean holds(double moment) {
        return moment >= from && moment < to;
    }
}
