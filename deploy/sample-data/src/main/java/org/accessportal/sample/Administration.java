package org.accessportal.sample;

import java.util.Arrays;
import java.util.List;

/**
 * An administration: the level under the organization.
 *
 * @param share how many of a thousand people work in it
 * @param areas the parts that it is divided into
 * @param kinds what its units are called, before a number or a place
 * @param titles what its people are employed as, the commonest first
 */
record Administration(String code, String name, int share, List<Area> areas, List<String> kinds, List<Title> titles) {

    /**
     * A part of an administration.
     *
     * @param provider whether it is run by a provider of its own
     */
    record Area(String name, boolean provider) {}

    static List<Area> areas(String... names) {
        return Arrays.stream(names).map(name -> new Area(name, false)).toList();
    }
}
