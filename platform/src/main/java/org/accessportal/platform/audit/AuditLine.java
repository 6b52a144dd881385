package org.accessportal.platform.audit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of an exported log: JSON, one line each. Rows stand in the order of the chain; what was not asked for, or
 * belongs to another organization, is passed over with nothing but the hash that the next row hangs on. So the whole
 * chain up to the export can be followed from the file alone (GO-2).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AuditLine.Chain.class, name = "CHAIN"),
    @JsonSubTypes.Type(value = AuditLine.Row.class, name = "ROW"),
    @JsonSubTypes.Type(value = AuditLine.Passed.class, name = "PASSED"),
    @JsonSubTypes.Type(value = AuditLine.End.class, name = "END")
})
public sealed interface AuditLine {

    /**
     * The first line: what follows.
     *
     * @param service whose chain
     * @param organizationId whose rows
     * @param exportedAt in UTC
     * @param through the number of the last row that was sealed then
     */
    record Chain(String service, UUID organizationId, AuditFilter filter, Instant exportedAt, long through)
            implements AuditLine {}

    /**
     * A row.
     *
     * @param number the row's number in the chain, from 1
     * @param hash the row's hash: SHA-256, 64 hexadecimal digits
     */
    record Row(long number, String hash, AuditRow row) implements AuditLine {}

    /**
     * Rows that were not asked for.
     *
     * @param from the number of the first
     * @param to the number of the last
     * @param hash the hash of the last
     */
    record Passed(long from, long to, String hash) implements AuditLine {}

    /**
     * The last line.
     *
     * @param rows how many rows the file has
     * @param number the number of the last row in the chain, given or passed over
     * @param hash its hash
     */
    record End(long rows, long number, String hash) implements AuditLine {}

    /** How lines are written, whatever the service's own settings. */
    ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** The line as JSON, without its end. */
    default String json() throws JsonProcessingException {
        return JSON.writerFor(AuditLine.class).writeValueAsString(this);
    }

    /** The line that the JSON holds; refused when anything in it is unknown. */
    static AuditLine of(String json) throws JsonProcessingException {
        return JSON.readValue(json, AuditLine.class);
    }
}
