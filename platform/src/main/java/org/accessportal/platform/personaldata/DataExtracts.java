package org.accessportal.platform.personaldata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.audit.Auditors;
import org.accessportal.platform.personaldata.DataExtract.ExtractedKind;
import org.accessportal.platform.personaldata.PersonalData.Kind;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives people everything that is kept about them, and auditors what is kept about others who are not protected; each
 * time on record (GO-4).
 */
@ApplicationScoped
public class DataExtracts {

    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final PersonalData personalData;
    private final Auditors auditors;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final PlatformSettings settings;
    private final Clock clock;

    DataExtracts(
            Jdbi jdbi,
            PersonalData personalData,
            Auditors auditors,
            AuditLog audit,
            ObjectMapper json,
            PlatformSettings settings,
            Clock clock) {
        this.jdbi = jdbi;
        this.personalData = personalData;
        this.auditors = auditors;
        this.audit = audit;
        this.json = json;
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
        return jdbi.withHandle(handle -> {
            List<ExtractedKind> kinds = new ArrayList<>();
            for (Kind kind : personalData.kinds()) {
                kinds.add(new ExtractedKind(kind.code(), rows(handle, kind, person)));
            }
            return new DataExtract(settings.service(), person, now, kinds);
        });
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

    private List<Map<String, Object>> rows(Handle handle, Kind kind, UUID person) {
        return handle.createQuery(kind.rows())
                .bind("person", person)
                .mapTo(String.class)
                .map(this::row)
                .list();
    }

    private Map<String, Object> row(String text) {
        try {
            Map<String, Object> row = new TreeMap<>();
            json.readValue(text, ROW).forEach((name, value) -> row.put(inCamelCase(name), value));
            return row;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database gives JSON", e);
        }
    }

    private static String inCamelCase(String name) {
        var result = new StringBuilder();
        for (String part : name.split("_", -1)) {
            result.append(result.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return result.toString();
    }
}
