package org.accessportal.upgrade;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;
import org.accessportal.sample.Persona;
import org.accessportal.sample.PersonaFile;

/** Somebody comes to the portal every second or so, with a card, and goes on. */
final class Arrivals {

    private static final Set<String> WHO = Set.of("anna", "bengt", "eva", "filip", "judit", "olof");
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LocalRun run;
    private final List<Persona> personas;
    private final AtomicInteger signedIn = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Thread door = Thread.ofPlatform().name("arrivals").daemon().unstarted(this::comeAndGo);

    Arrivals(LocalRun run) throws IOException {
        this.run = run;
        this.personas = PersonaFile.read(run.data().personas()).stream()
                .filter(persona -> WHO.contains(persona.key()))
                .toList();
    }

    void begin() {
        door.start();
    }

    private void comeAndGo() {
        try {
            for (int next = 0; ; next++) {
                come(personas.get(next % personas.size()));
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody comes any more
        }
    }

    private void come(Persona persona) throws InterruptedException {
        try {
            PortalSession.of(run, persona, Duration.ZERO).close();
            signedIn.incrementAndGet();
        } catch (IOException | RefusedException e) {
            failures.add(persona.key() + " could not sign in: " + e);
        }
    }

    int signedIn() {
        return signedIn.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    void end() {
        door.interrupt();
    }
}
