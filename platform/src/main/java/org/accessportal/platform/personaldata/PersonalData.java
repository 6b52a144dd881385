package org.accessportal.platform.personaldata;

import java.util.List;
import java.util.Set;

/**
 * What a service keeps about people. Every table of its database is either among the kinds or among those left out; a
 * test of each service sees to that, so that no table is forgotten.
 */
public interface PersonalData {

    /**
     * A kind of data about people.
     *
     * @param code for example {@code engagements}; stands in extracts
     * @param rows SQL whose only column is a JSON object each, about the person {@code :person}
     */
    record Kind(String code, String rows) {

        /** All that a table's rows say, where a condition tells that they are about the person. */
        public static Kind of(String code, String table, String condition) {
            return new Kind(
                    code,
                    "select to_jsonb(t) - '{version,content_hash}'::text[] from " + table + " t where " + condition);
        }
    }

    /** SQL that is true of {@code :person} in {@code :organization} whom everybody may see who may see people at all. */
    String ordinaryPerson();

    /** Everything that the service keeps about people. */
    List<Kind> kinds();

    /** What is erased after a time; everything else goes with what it belongs to, or tells nothing by itself. */
    List<RetentionRule> retention();

    /** Tables that hold nothing about people, or nothing but copies of what another service gives. */
    Set<String> leftOut();
}
