package org.accessportal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.unboundid.ldap.sdk.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {

    @TempDir
    Path folder;

    private final List<Persona> personas = new ArrayList<>();

    @BeforeEach
    void write() throws Exception {
        var sample = new SampleData(folder, 1, SampleFixture.TODAY);
        personas.addAll(sample.writeOrganizations());
        personas.addAll(sample.writeAdministrators());
    }

    @Test
    void personasHaveKeysOfTheirOwnAndAreInTheirSource() throws Exception {
        assertThat(personas).extracting(Persona::key).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z]+"));
        Set<String> known = new HashSet<>();
        try (var files = Files.newDirectoryStream(folder, "*.ldif")) {
            for (Path file : files) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("hsaIdentity: "))
                        .forEach(line -> known.add(line.substring(13)));
            }
        }
        assertThat(personas).allMatch(persona -> known.contains(persona.hsaId()));
        assertThat(PersonaFile.read(folder.resolve("administrators.json")))
                .allMatch(persona -> !persona.roles().isEmpty());
    }

    @Test
    void annaLeadsNewcomersAndOneProtectedPerson() throws Exception {
        SampleFixture region = SampleFixture.of(Organizations.REGION);
        String anna = userIdOf(region, "anna");
        List<Entry> staff = region.engagements()
                .filter(engagement -> anna.equals(engagement.getAttributeValue("vgrEmployeeManager")))
                .toList();
        assertThat(staff).anyMatch(engagement -> SampleFixture.days(engagement, "hsaStartDate") > 0);
        assertThat(staff).anyMatch(engagement -> SampleFixture.days(engagement, "hsaStartDate") == 0);
        assertThat(staff)
                .anyMatch(engagement -> engagement.getDN().contains("cn=" + userIdOf(region, "gunilla") + ","));
        assertThat(region.people()
                        .filter(person -> persona("gunilla").hsaId().equals(person.getAttributeValue("hsaIdentity"))))
                .allMatch(person -> "J".equals(person.getAttributeValue("vgrSecrMark")));
    }

    @Test
    void enlargedRegionHasTheSamePersonasInItsSource(@TempDir Path large) throws Exception {
        List<Persona> enlarged = new SampleData(large, 1, SampleFixture.TODAY).writeOrganizations(5_000);
        List<String> people = Files.readAllLines(large.resolve("region.ldif"));
        assertThat(people).filteredOn("objectClass: vgrUser"::equals).hasSize(5_000);
        assertThat(enlarged)
                .extracting(Persona::key)
                .containsExactlyElementsOf(PersonaFile.read(folder.resolve("personas.json")).stream()
                        .map(Persona::key)
                        .toList());
        assertThat(enlarged)
                .filteredOn(persona -> persona.organization().equals("region"))
                .allMatch(persona -> people.contains("hsaIdentity: " + persona.hsaId()));
    }

    @Test
    void rolesAreThereForEverybodyWhoRunsThePortal() {
        assertThat(personas.stream().flatMap(persona -> persona.roles().stream()))
                .extracting(Persona.Role::role)
                .contains("SYSTEM_ADMINISTRATOR", "POLICY_ADMINISTRATOR", "AUDITOR", "SERVICE_DESK");
        assertThat(persona("eva").roles()).containsExactly(new Persona.Role("POLICY_ADMINISTRATOR", "310"));
        assertThat(persona("filip").loa()).isEqualTo(2);
    }

    @Test
    void policiesNameResourcesTitlesAndAdministrationsThatExist() throws Exception {
        for (Organization organization : Organizations.ALL) {
            Set<String> resources = new HashSet<>();
            for (JsonNode resource : json("resources-" + organization.code())) {
                resources.add(resource.path("code").asText());
            }
            Set<String> titles = new HashSet<>();
            SampleFixture.of(organization)
                    .engagements()
                    .forEach(engagement -> titles.add(engagement.getAttributeValue("paTitleCode")));
            for (JsonNode policy : json("policies-" + organization.code())) {
                assertThat(resources)
                        .contains(policy.at("/resources/0/resourceCode").asText());
                assertThat(organization.administrations())
                        .extracting(Administration::code)
                        .contains(policy.path("administrationCode").asText());
                for (JsonNode criterion : policy.at("/criteria/criteria")) {
                    if (criterion.path("type").asText().equals("title")) {
                        assertThat(criterion.path("codes")).anyMatch(code -> titles.contains(code.asText()));
                    }
                }
            }
        }
    }

    /** PO-9: something is kept apart, of what there is, and policies give of either side at the most. */
    @Test
    void separationsNameResourcesThatExistAndPoliciesBreakNone() throws Exception {
        for (String organization : List.of("region", "social")) {
            Set<String> resources = textsOf(json("resources-" + organization), "/code");
            Set<String> given = textsOf(json("policies-" + organization), "/resources/0/resourceCode");
            assertThat(json("separations-" + organization)).isNotEmpty().allSatisfy(separation -> {
                Set<String> ones = textsOf(separation.path("oneResourceCodes"), "");
                Set<String> others = textsOf(separation.path("otherResourceCodes"), "");
                assertThat(resources).containsAll(ones).containsAll(others);
                assertThat(Collections.disjoint(given, ones) || Collections.disjoint(given, others))
                        .isTrue();
            });
        }
    }

    private static Set<String> textsOf(JsonNode list, String pointer) {
        Set<String> texts = new HashSet<>();
        list.forEach(item -> texts.add(item.at(pointer).asText()));
        return texts;
    }

    @Test
    void organizationFileNamesSourcesAndFirstRoles() throws Exception {
        JsonNode organizations = new ObjectMapper().readTree(SampleData.organizationFile(personas));
        assertThat(organizations).hasSize(3);
        assertThat(organizations.at("/0/sources"))
                .extracting(source -> source.path("code").asText())
                .containsExactly("region", "kiv", "administrators");
        assertThat(organizations.at("/0/administrators")).hasSize(8);
    }

    private Persona persona(String key) {
        return personas.stream()
                .filter(persona -> persona.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String userIdOf(SampleFixture export, String key) {
        return export.people()
                .filter(person -> persona(key).hsaId().equals(person.getAttributeValue("hsaIdentity")))
                .findFirst()
                .orElseThrow()
                .getAttributeValue("cn");
    }

    private JsonNode json(String name) throws Exception {
        return new ObjectMapper().readTree(folder.resolve(name + ".json").toFile());
    }
}
