package org.accessportal.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.sample.Persona;
import org.accessportal.sample.PersonaFile;
import org.accessportal.sample.SampleData;

/** The sample data's files in the data folder, made on the day when they are first wanted. */
public final class SampleFiles {

    private static final long SEED = 1;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final DataFolder data;
    private final Clock clock;

    public SampleFiles(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    static Path organizationsPersonas(DataFolder data) {
        return data.sample().resolve("personas.json");
    }

    /** Makes what is missing, and says who can sign in. */
    public List<Persona> prepare(boolean empty, int peopleOfRegion) throws IOException {
        OwnerOnly.folder(data.sample());
        var sample = new SampleData(data.sample(), SEED, LocalDate.ofInstant(clock.instant(), ZONE));
        Path administrators = data.sample().resolve("administrators.json");
        if (!Files.exists(administrators)) {
            sample.writeAdministrators();
        }
        Path others = organizationsPersonas(data);
        if (!empty && !Files.exists(others)) {
            sample.writeOrganizations(peopleOfRegion);
        }
        List<Persona> personas = new ArrayList<>();
        if (Files.exists(others)) {
            personas.addAll(PersonaFile.read(others));
        }
        personas.addAll(PersonaFile.read(administrators));
        OwnerOnly.write(data.personas(), PersonaFile.bytes(personas));
        OwnerOnly.write(data.organizations(), SampleData.organizationFile(personas));
        return personas;
    }
}
