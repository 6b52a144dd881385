package org.accessportal.policy.policies;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.criteria.CriterionJson;
import org.jspecify.annotations.Nullable;

/** Criteria as they lie in the database: in the form that is sent. */
@Converter
class CriteriaColumn implements AttributeConverter<@Nullable Criterion, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Criterion criteria) {
        return criteria == null ? null : CriterionJson.write(criteria);
    }

    @Override
    public @Nullable Criterion convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : CriterionJson.read(json);
    }
}
