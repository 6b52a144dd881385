package org.accessportal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes personas of those who play a part. */
final class Casting {

    private Casting() {}

    /** The personas of an export, in the name of the organization that they sign in to. */
    static List<Persona> of(Organization exported, People people, Organization owner) {
        List<Persona> personas = new ArrayList<>();
        for (Organization.Part part : exported.cast()) {
            Person player = people.playerOf(part);
            personas.add(new Persona(
                    People.ascii(part.givenName(), '-'),
                    player.fullName(),
                    player.hsaId(),
                    owner.code(),
                    owner.name(),
                    Map.of("sv", part.swedish(), "en", part.english()),
                    part.loa(),
                    part.roles()));
        }
        return personas;
    }
}
