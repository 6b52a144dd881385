package org.accessportal.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The file that lists personas. */
public final class PersonaFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PersonaFile() {}

    public static List<Persona> read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), new TypeReference<>() {});
    }

    public static byte[] bytes(List<Persona> personas) throws IOException {
        return JSON.writeValueAsBytes(personas);
    }
}
