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

    Person named(String other) {
        return new Person(
                number, userId, hsaId, personnummer, givenName, other, mail, protectedIdentity, situation, unit, title);
    }

    String fullName() {
        return givenName + " " + surname;
    }
}
