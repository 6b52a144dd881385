package org.accessportal.policy.morningruns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where changes wait for the morning, for who works out what people are entitled to (PO-3). */
@ApplicationScoped
public class MorningRuns {

    /** An administration of an organization. */
    public record Place(UUID organizationId, String administrationCode) {}

    private final MorningRunRepository runs;

    MorningRuns(MorningRunRepository runs) {
        this.runs = runs;
    }

    /** The administrations with a morning run, and until when what came about there has been decided. */
    public Map<Place, Instant> decidedUntil() {
        return runs.withSetTime().stream()
                .collect(Collectors.toUnmodifiableMap(
                        run -> new Place(run.organizationId(), run.administrationCode()), MorningRun::decidedUntil));
    }

    /** When the first of these administrations has its next run; empty when changes take effect at once in all of them. */
    public Optional<Instant> next(UUID organizationId, Set<String> administrationCodes, Instant now) {
        return runs.withSetTime().stream()
                .filter(run -> run.organizationId().equals(organizationId)
                        && administrationCodes.contains(run.administrationCode()))
                .flatMap(run -> run.nextAt(now).stream())
                .min(Comparator.naturalOrder());
    }
}
