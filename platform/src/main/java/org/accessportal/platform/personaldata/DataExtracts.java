package org.accessportal.platform.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.audit.Auditors;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives people everything that is kept about them, and auditors what is kept about others who are not protected; each
 * time on record (GO-4).
 */
@ApplicationScoped
public class DataExtracts {

    private final Jdbi jdbi;
    private final PersonalData personalData;
    private final ExtractReader reader;
    private final Auditors auditors;
    private final AuditLog audit;
    private final PlatformSettings settings;
    private final Clock clock;

    DataExtracts(
            Jdbi jdbi,
            PersonalData personalData,
            ExtractReader reader,
            Auditors auditors,
            AuditLog audit,
            PlatformSettings settings,
            Clock clock) {
        this.jdbi = jdbi;
        this.personalData = personalData;
        this.reader = reader;
        this.auditors = auditors;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Everything about that person; the same refusal (404) for whom there is not and who is not for this viewer. */
    @Transactional
    public DataExtract of(UUID person, Actor actor) {
        actor.requireHighAssurance();
        if (!actor.is(person)) {
            auditors.require(actor);
            requireOrdinary(person, actor);
        }
        Instant now = clock.instant();
        audit.record(AuditRow.by(actor, "extract.made", now).about(person));
        return new DataExtract(settings.service(), person, now, reader.read(person));
    }

    private void requireOrdinary(UUID person, Actor actor) {
        boolean ordinary = jdbi.withHandle(handle -> handle.createQuery("select " + personalData.ordinaryPerson())
                .bind("person", person)
                .bind("organization", actor.organizationId())
                .mapTo(Boolean.class)
                .one());
        if (!ordinary) {
            throw CommonProblem.NOT_FOUND.because("There is no such person for you");
        }
    }
}
