package org.accessportal.local.sample;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.sample.Persona;
import org.accessportal.sample.PersonaFile;

/** Personas of a run by their keys, their identities, and their sessions until all of them are closed. */
public final class PersonaSessions implements AutoCloseable {

    private final LocalRun run;
    private final Map<String, Persona> personas = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Queue<PortalSession> sessions = new ConcurrentLinkedQueue<>();

    public PersonaSessions(LocalRun run) throws IOException {
        this.run = run;
        PersonaFile.read(run.data().personas()).forEach(persona -> personas.put(persona.key(), persona));
    }

    /** Signs somebody in once more: a session is one person's at one desk. */
    public PortalSession signIn(String key) throws IOException, InterruptedException, RefusedException {
        Persona persona = personas.get(key);
        if (persona == null) {
            throw new IllegalStateException("The sample data has no " + key);
        }
        PortalSession session = PortalSession.of(run, persona);
        sessions.add(session);
        return session;
    }

    /** The identity of somebody. */
    public UUID id(String key) throws IOException, InterruptedException, RefusedException {
        UUID known = ids.get(key);
        if (known == null) {
            known = UUID.fromString(signIn(key)
                    .get("/identity/v1/session")
                    .body()
                    .path("identityId")
                    .asText());
            ids.put(key, known);
        }
        return known;
    }

    @Override
    public void close() {
        sessions.forEach(PortalSession::close);
    }
}
