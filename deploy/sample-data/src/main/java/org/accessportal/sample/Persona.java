package org.accessportal.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the sample data whom one can sign in as, chosen because of what there is to see from there.
 *
 * @param key the ASCII name by which the persona and its card are known
 * @param organization the code of the organization
 * @param organizationName its name, as on the card
 * @param description what the persona is good for, by language
 * @param loa the assurance level of the card, 2 or 3
 * @param roles the roles beyond those that follow from the catalogue
 */
public record Persona(
        String key,
        String displayName,
        String hsaId,
        String organization,
        String organizationName,
        Map<String, String> description,
        int loa,
        List<Role> roles) {

    /**
     * A role that no catalogue gives.
     *
     * @param administrationCode the administration that the role is limited to; none: the whole organization
     */
    public record Role(String role, @Nullable String administrationCode) {}

    public boolean has(String role) {
        return roles.stream().anyMatch(granted -> granted.role().equals(role));
    }
}
