package org.accessportal.platform.personaldata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.accessportal.platform.personaldata.DataExtract.ExtractedKind;
import org.accessportal.platform.personaldata.PersonalData.Kind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what there is about a person, kind by kind. */
@ApplicationScoped
class ExtractReader {

    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final PersonalData personalData;
    private final Retention retention;
    private final ObjectMapper json;

    ExtractReader(Jdbi jdbi, PersonalData personalData, Retention retention, ObjectMapper json) {
        this.jdbi = jdbi;
        this.personalData = personalData;
        this.retention = retention;
        this.json = json;
    }

    List<ExtractedKind> read(UUID person) {
        return jdbi.withHandle(handle -> {
            List<ExtractedKind> kinds = new ArrayList<>();
            for (Kind kind : personalData.kinds()) {
                kinds.add(new ExtractedKind(kind.code(), keptDays(kind), rows(handle, kind, person)));
            }
            return kinds;
        });
    }

    private @Nullable Integer keptDays(Kind kind) {
        return personalData.retention().stream()
                .filter(rule -> rule.kind().equals(kind.code()))
                .map(retention::daysOf)
                .findFirst()
                .orElse(null);
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
