package org.accessportal.policy.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Criteria as JSON text: the stored form is the sent form. */
public final class CriterionJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private CriterionJson() {}

    /** The criteria as text. */
    public static String write(Criterion criteria) {
        try {
            return MAPPER.writerFor(Criterion.class).writeValueAsString(criteria);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + criteria.getClass(), e);
        }
    }

    /** The criteria that the text holds. */
    public static Criterion read(String json) {
        try {
            return MAPPER.readValue(json, Criterion.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These are no criteria", e);
        }
    }
}
