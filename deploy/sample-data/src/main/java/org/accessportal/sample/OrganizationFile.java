package org.accessportal.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the identity service is told before anybody can sign in: organizations, their sources, who administers them. */
final class OrganizationFile {

    /** A source for whoever wants to try a catalogue export of their own. */
    private static final String CATALOGUE = "kiv";

    private OrganizationFile() {}

    static List<Map<String, Object>> of(List<Persona> personas) {
        List<Map<String, Object>> organizations = new ArrayList<>();
        for (Administrators administrators : Administrators.ALL) {
            Organization owner = administrators.owner();
            List<Map<String, Object>> sources = new ArrayList<>();
            sources.add(source(owner.code(), "Exempeldata", 1));
            if (owner.equals(Organizations.REGION)) {
                sources.add(source(CATALOGUE, "Katalogen", 2));
            }
            sources.add(source(administrators.tree().code(), "Administratörer", 3));
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("code", owner.code());
            entry.put("name", owner.name());
            entry.put("sources", sources);
            entry.put("lendsAmongManagers", owner.equals(Organizations.REGION));
            entry.put(
                    "administrators",
                    personas.stream()
                            .filter(persona -> persona.organization().equals(owner.code()))
                            .filter(persona -> !persona.roles().isEmpty())
                            .map(persona -> Map.of("hsaId", persona.hsaId(), "roles", persona.roles()))
                            .toList());
            organizations.add(entry);
        }
        return organizations;
    }

    private static Map<String, Object> source(String code, String name, int rank) {
        return Map.of("code", code, "name", name, "rank", rank);
    }
}
