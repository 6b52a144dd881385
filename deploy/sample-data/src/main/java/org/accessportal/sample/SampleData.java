package org.accessportal.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the sample data. The folder gets, for each organization and for its administrators, one LDIF file named after
 * the source; for each organization its resources and policies; and the list of organizations and of personas.
 */
public final class SampleData {

    /** How many people the region has, unless one asks for others. */
    public static final int PEOPLE_OF_REGION = Organizations.REGION.people();

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Path folder;
    private final long seed;
    private final LocalDate today;

    public SampleData(Path folder, long seed, LocalDate today) {
        this.folder = folder;
        this.seed = seed;
        this.today = today;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            SampleOptions options = SampleOptions.parse(List.of(arguments));
            Files.createDirectories(options.folder());
            var sample = new SampleData(options.folder(), options.seed(), options.today());
            if (options.people() > 0) {
                sample.writeLarge(options.people());
            } else {
                sample.writeOrganizations();
                sample.writeAdministrators();
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(SampleOptions.USAGE);
            System.exit(2);
        }
    }

    /** The three organizations, and what belongs to them. */
    public List<Persona> writeOrganizations() throws IOException {
        return write(Organizations.ALL);
    }

    /** The same three: the region has that many people, and all of its personas are among them. */
    public List<Persona> writeOrganizations(int peopleOfRegion) throws IOException {
        return write(Organizations.ALL.stream()
                .map(each -> each.equals(Organizations.REGION) ? each.withPeople(peopleOfRegion) : each)
                .toList());
    }

    private List<Persona> write(List<Organization> organizations) throws IOException {
        List<Persona> personas = new ArrayList<>();
        for (Organization organization : organizations) {
            var export = new Export(organization, seed, today);
            export.write(ldif(organization.code()));
            var catalogue = new Catalogue(organization);
            json("resources-" + organization.code(), catalogue.resources());
            json("policies-" + organization.code(), catalogue.policies());
            json("separations-" + organization.code(), Separations.of(organization));
            personas.addAll(Casting.of(organization, export.people(), organization));
        }
        json("personas", personas);
        return personas;
    }

    /** Those who run the portal, who are there with or without the organizations' people. */
    public List<Persona> writeAdministrators() throws IOException {
        List<Persona> personas = new ArrayList<>();
        for (Administrators administrators : Administrators.ALL) {
            var export = new Export(administrators.tree(), seed, today);
            export.write(ldif(administrators.tree().code()));
            personas.addAll(Casting.of(administrators.tree(), export.people(), administrators.owner()));
        }
        json("administrators", personas);
        return personas;
    }

    /** One organization of any size, for measuring. */
    void writeLarge(int people) throws IOException {
        new Export(Organizations.REGION.withPeople(people), seed, today).write(ldif(Organizations.REGION.code()));
    }

    /**
     * One organization without personas, in several exports that follow each other on one day: from each to the next
     * some people come, some go and some change. The file is called as usual, {@code region.ldif}.
     *
     * @param people how many the first export has, about
     * @param newcomers how many of a thousand of them come with each of the next
     * @param exports how many exports there are to be
     */
    public record Sequel(int people, int newcomers, int exports) {

        private Turnover turnover(Dice dice, LocalDate today) {
            return new Turnover(dice, today, newcomers, exports - 1);
        }
    }

    /** Writes one export of a sequel, from 0, with its resources and policies; returns the export. */
    public Path writeExport(Sequel sequel, int export) throws IOException {
        Dice dice = Export.diceOf(Organizations.REGION, seed);
        Turnover turnover = sequel.turnover(dice, today);
        Organization region =
                Organizations.REGION.withPeople(turnover.grown(sequel.people())).withoutCast();
        Path file = ldif(region.code());
        new Export(region, dice, turnover, export).write(file);
        var catalogue = new Catalogue(region);
        json("resources-" + region.code(), catalogue.resources());
        json("policies-" + region.code(), catalogue.policies());
        json("separations-" + region.code(), Separations.of(region));
        return file;
    }

    /** The settings by which the identity service knows organizations, sources, and who has which role from the start. */
    public static byte[] organizationFile(List<Persona> personas) throws IOException {
        return JSON.writeValueAsBytes(OrganizationFile.of(personas));
    }

    /** The sources of an organization: of those who administer it, and of everybody else. */
    public record Sources(String administrators, String people) {}

    /** The sources of each organization; a file of the sample bears the name of its source. */
    public static Map<String, Sources> sources() {
        Map<String, Sources> sources = new LinkedHashMap<>();
        for (Administrators administrators : Administrators.ALL) {
            String owner = administrators.owner().code();
            sources.put(owner, new Sources(administrators.tree().code(), owner));
        }
        return sources;
    }

    private Path ldif(String source) {
        return folder.resolve(source + ".ldif");
    }

    private void json(String name, Object value) throws IOException {
        Files.write(folder.resolve(name + ".json"), JSON.writeValueAsBytes(value));
    }
}
