package org.accessportal.sample;

import java.util.List;

/**
 * One of the invented organizations: everything about it that is not chance.
 *
 * @param code also the code of the source that its people come from
 * @param root the distinguished name of the tree
 * @param hsaPrefix the part of its HSA-ids before the hyphen
 * @param people how many there are
 * @param perUnit how many there are on a unit, on average
 * @param cast who of them plays a named part
 */
record Organization(
        String code,
        String name,
        String root,
        String hsaPrefix,
        int people,
        int perUnit,
        List<Administration> administrations,
        List<Part> cast) {

    /**
     * A part that somebody plays in demonstrations and tests; the player becomes a persona.
     *
     * @param administration the code of the administration where it is played
     * @param leaf which of the administration's smallest units, from 0
     * @param place which of the unit's people, from 0; the first leads it
     * @param loa the assurance level of the player's card
     */
    record Part(
            String administration,
            int leaf,
            int place,
            String givenName,
            Situation situation,
            boolean protectedIdentity,
            int loa,
            String swedish,
            String english,
            List<Persona.Role> roles) {

        static Part played(String administration, int leaf, int place, String givenName, Situation situation) {
            return new Part(administration, leaf, place, givenName, situation, false, 3, "", "", List.of());
        }

        Part meaning(String swedishText, String englishText) {
            return new Part(
                    administration,
                    leaf,
                    place,
                    givenName,
                    situation,
                    protectedIdentity,
                    loa,
                    swedishText,
                    englishText,
                    roles);
        }

        Part at(int otherPlace) {
            return new Part(
                    administration,
                    leaf,
                    otherPlace,
                    givenName,
                    situation,
                    protectedIdentity,
                    loa,
                    swedish,
                    english,
                    roles);
        }

        Part withProtectedIdentity() {
            return new Part(administration, leaf, place, givenName, situation, true, loa, swedish, english, roles);
        }

        Part withReserveCard() {
            return new Part(
                    administration, leaf, place, givenName, situation, protectedIdentity, 2, swedish, english, roles);
        }

        Part withRoles(Persona.Role... granted) {
            return new Part(
                    administration,
                    leaf,
                    place,
                    givenName,
                    situation,
                    protectedIdentity,
                    loa,
                    swedish,
                    english,
                    List.of(granted));
        }
    }

    Organization withPeople(int number) {
        return new Organization(code, name, root, hsaPrefix, number, perUnit, administrations, cast);
    }

    /** The same, where nobody plays a part. */
    Organization withoutCast() {
        return new Organization(code, name, root, hsaPrefix, people, perUnit, administrations, List.of());
    }
}
