package org.accessportal.sample;

import org.jspecify.annotations.Nullable;

/** An invented person, as the catalogue knows them. */
record Person(
        int number,
        String userId,
        String hsaId,
        @Nullable String personnummer,
        String givenName,
        String surname,
        @Nullable String mail,
        boolean protectedIdentity,
        Situation situation,
        Unit unit,
        Title title) {

    String fullName() {
        return givenName + " " + surname;
    }
}
