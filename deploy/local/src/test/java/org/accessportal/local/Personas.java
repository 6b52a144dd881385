package org.accessportal.local;

import java.util.List;
import java.util.Map;
import org.accessportal.sample.Persona;

/** Personas for tests of the local run. */
public final class Personas {

    public static final Persona ANNA = persona("anna", "Anna Åkerlund", "SE2321990017-1001", 3);
    public static final Persona BENGT = persona("bengt", "Bengt O'Hara", "SE2321990017-1002", 2);

    private Personas() {}

    private static Persona persona(String key, String name, String hsaId, int loa) {
        return new Persona(
                key,
                name,
                hsaId,
                "region",
                "Region Norrsjö",
                Map.of("sv", "Chef för " + key, "en", "Manager of " + key),
                loa,
                List.of());
    }
}
