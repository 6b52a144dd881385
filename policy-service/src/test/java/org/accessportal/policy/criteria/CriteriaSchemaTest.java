package org.accessportal.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema accepts what the service accepts, and nothing else (PO-2). */
class CriteriaSchemaTest {

    private static ValidatorFactory validators;
    private static Validator validator;
    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() {
        validators = Validation.buildDefaultValidatorFactory();
        validator = validators.getValidator();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(CriteriaSchemaTest.class.getClassLoader().getResourceAsStream("criteria.schema.json"));
    }

    @AfterAll
    static void close() {
        validators.close();
    }

    /** As a policy's body holds them. */
    record Holder(@Valid Criterion criteria) {}

    @ParameterizedTest
    @DisplayName("PO-2: both accept")
    @ValueSource(
            strings = {
                "{'type':'title','codes':['SSK']}",
                "{'type':'administration','codes':['210','310']}",
                "{'type':'employmentForm','codes':['T']}",
                "{'type':'benefitsGroup','codes':['A']}",
                "{'type':'costResponsibilityNumber','codes':['1000']}",
                "{'type':'unit','unitIds':['00000000-0000-0004-0000-000000000001'],'includingSubunits':true}",
                "{'type':'provider','unitIds':['00000000-0000-0004-0000-000000000001']}",
                "{'type':'primary'}",
                "{'type':'length','minDays':30,'maxDays':null}",
                "{'type':'length','maxDays':30}",
                "{'type':'dates','startFrom':'2026-01-01','startTo':null,'endFrom':null,'endTo':null}",
                "{'type':'dates','endTo':'2026-01-01'}",
                "{'type':'all','criteria':[{'type':'primary'},{'type':'not','criterion':{'type':'primary'}}]}",
                "{'type':'any','criteria':[{'type':'primary'}]}"
            })
    void bothAccept(String criteria) {
        assertThat(serviceAccepts(json(criteria))).isTrue();
        assertThat(schemaAccepts(json(criteria))).isTrue();
        String stored = CriterionJson.write(CriterionJson.read(json(criteria)));
        assertThat(schemaAccepts(stored)).as(stored).isTrue();
        assertThat(CriterionJson.read(stored)).isEqualTo(CriterionJson.read(json(criteria)));
    }

    @ParameterizedTest
    @DisplayName("PO-2: both refuse")
    @ValueSource(
            strings = {
                "{'type':'colour','codes':['red']}",
                "{'codes':['SSK']}",
                "{'type':'title'}",
                "{'type':'title','codes':[]}",
                "{'type':'title','codes':['']}",
                "{'type':'title','codes':'SSK'}",
                "{'type':'title','codes':['SSK'],'more':1}",
                "{'type':'unit','unitIds':['x'],'includingSubunits':true}",
                "{'type':'unit','unitIds':['00000000-0000-0004-0000-000000000001']}",
                "{'type':'provider','unitIds':[]}",
                "{'type':'length','minDays':null,'maxDays':null}",
                "{'type':'length','minDays':0}",
                "{'type':'dates'}",
                "{'type':'dates','startFrom':'yesterday'}",
                "{'type':'all','criteria':[]}",
                "{'type':'any'}",
                "{'type':'not'}",
                "{'type':'not','criterion':{'type':'all','criteria':[]}}",
                "null",
                "[]"
            })
    void bothRefuse(String criteria) {
        assertThat(serviceAccepts(json(criteria))).isFalse();
        assertThat(schemaAccepts(json(criteria))).isFalse();
    }

    private static boolean schemaAccepts(String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    private static boolean serviceAccepts(String json) {
        Criterion read;
        try {
            read = CriterionJson.read(json);
        } catch (IllegalArgumentException e) {
            return false;
        }
        Set<?> violations = validator.validate(new Holder(read));
        if (read == null || !violations.isEmpty()) {
            return false;
        }
        return CriteriaRules.brokenBy("criteria", read).isEmpty();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
