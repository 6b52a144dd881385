package org.accessportal.order.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.accessportal.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema accepts what a single resource may be, and nothing else (OR-1). */
class CatalogSchemaTest {

    private static final CatalogSchema SCHEMA = new CatalogSchema();
    private static final String NAME = "\"name\": {\"sv\": \"K\", \"en\": \"A\"}";
    private static final String MINIMAL = """
            "code": "konto", "kind": "GROUP", "name": {"sv": "K", "en": "A"}, "description": {"sv": "", "en": ""},
            "system": "AD", "graceDays": 0, "gapDays": 0, "confidentialityClass": 0""";

    private static ValidatorFactory validators;
    private static Validator validator;

    @BeforeAll
    static void start() {
        validators = Validation.buildDefaultValidatorFactory();
        validator = validators.getValidator();
    }

    @AfterAll
    static void close() {
        validators.close();
    }

    /** As the body of a request holds it. */
    record Holder(
            @Valid ResourceRequest resource,
            @Valid @Nullable RetirementRequest retired) {}

    @Test
    @DisplayName("OR-1: a catalogue that says everything is valid")
    void everythingIsValid() {
        for (CatalogForm form : CatalogForm.values()) {
            assertThat(SCHEMA.brokenBy(form.read(form.write(CatalogFixture.everything()))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("OR-1: both accept what may be left out or null")
    @ValueSource(
            strings = {
                "'levels': null",
                "'levels': []",
                "'ordering': null",
                "'ordering': {}",
                "'ordering': {'audience': null, 'form': null, 'prerequisites': null, 'fulfilment': null}",
                "'ordering': {'needsAndRisk': null, 'opensRole': null, 'opensRoleWhen': null, 'attestation': null, 'maximumDays': null, 'askAgainMonths': null}",
                "'ordering': {'orderableBy': [], 'approvals': [], 'ownerIds': []}",
                "'ordering': {'audience': {}}",
                "'ordering': {'fulfilment': {'kind': 'TASK', 'queue': null}}",
                "'ordering': {'needsAndRisk': {'text': 'x', 'owner': null, 'reviewOn': '2027-01-31'}}",
                "'ordering': {'form': [{'name': 'a', 'type': 'TEXT', 'label': {'sv': '', 'en': ''}, 'help': null}]}",
                "'retired': null",
                "'retired': {'reason': 'ersatt'}"
            })
    void bothAccept(String more) {
        JsonNode file = file(more);
        assertThat(SCHEMA.brokenBy(file)).isEmpty();
        assertThat(serviceAccepts(file)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("OR-1: both refuse; the schema tells where")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'code': 'inte en kod!'                                           | code
            'kind': 'COLOUR'                                                 | kind
            'name': {'sv': 'K'}                                              | name.en
            'name': null                                                     | name
            'system': ' '                                                    | system
            'graceDays': 3651                                                | graceDays
            'gapDays': -1                                                    | gapDays
            'confidentialityClass': 5                                        | confidentialityClass
            'confidentialityClass': 'x'                                      | confidentialityClass
            'levels': [{'code': 'a', 'rank': 0, NAME}]                       | levels[0].rank
            'levels': [{'code': 'a', 'rank': 1, NAME}, {'code': '', 'rank': 2, NAME}] | levels[1].code
            'levels': [{'code': 'a', 'rank': 1, NAME, 'groups': ['å']}]      | levels[0].groups[0]
            'levels': {}                                                     | levels
            'retired': {'reason': 'x'}                                       | retired.reason
            'retired': {'reason': '    '}                                    | retired.reason
            'ordering': {'orderableBy': ['MANAGER', 'ANYBODY']}              | ordering.orderableBy[1]
            'ordering': {'priceOnce': -1}                                    | ordering.priceOnce
            'ordering': {'maximumDays': 0}                                   | ordering.maximumDays
            'ordering': {'askAgainMonths': 0}                                | ordering.askAgainMonths
            'ordering': {'askAgainMonths': 121}                              | ordering.askAgainMonths
            'ordering': {'leadTimeDays': 366}                                | ordering.leadTimeDays
            'ordering': {'ownerIds': ['anna']}                               | ordering.ownerIds[0]
            'ordering': {'opensRole': 'MANAGER'}                             | ordering.opensRole
            'ordering': {'opensRoleWhen': {'field': 'a'}}                    | ordering.opensRoleWhen.equals
            'ordering': {'fulfilment': {'kind': 'TASK', 'queue': ' '}}       | ordering.fulfilment.queue
            'ordering': {'fulfilment': {}}                                   | ordering.fulfilment.kind
            'ordering': {'prerequisites': [{}]}                              | ordering.prerequisites[0].kind
            'ordering': {'audience': {'titleCodes': [null]}}                 | ordering.audience.titleCodes[0]
            'ordering': {'needsAndRisk': {'text': 'x'}}                      | ordering.needsAndRisk.reviewOn
            'ordering': {'needsAndRisk': {'text': 'x', 'reviewOn': '2027-02-30'}} | ordering.needsAndRisk.reviewOn
            'ordering': {'form': [{'name': 'A', 'type': 'TEXT', 'label': {'sv': '', 'en': ''}}]} | ordering.form[0].name
            'ordering': {'form': [{'name': 'a', 'type': 'TEXT'}]}            | ordering.form[0].label
            """)
    void bothRefuse(String more, String place) {
        JsonNode file = file(more);
        assertThat(SCHEMA.brokenBy(file)).extracting(Violation::field).contains("resources[0]." + place);
        assertThat(serviceAccepts(file)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("OR-1: what is no catalogue is refused")
    @ValueSource(
            strings = {
                "null",
                "[]",
                "'a'",
                "{}",
                "{'version': 1}",
                "{'version': 2, 'resources': []}",
                "{'version': 1, 'resources': {}}",
                "{'version': 1, 'resources': [1]}",
                "{'version': 1, 'resources': [], 'more': 1}"
            })
    void noCatalogueIsRefused(String json) {
        assertThat(SCHEMA.brokenBy(CatalogForm.JSON.read(json.replace('\'', '"'))))
                .isNotEmpty();
        assertThat(SCHEMA.brokenBy(CatalogForm.YAML.read(""))).isNotEmpty();
    }

    @Test
    @DisplayName("API-1: a violation has the rule, and words without the place")
    void violationHasRuleAndWords() {
        List<Violation> broken = SCHEMA.brokenBy(file("'graceDays': 3651, 'colour': 1"));

        assertThat(broken)
                .containsExactlyInAnyOrder(
                        new Violation("resources[0].graceDays", "maximum", "must have a maximum value of 3650"),
                        new Violation(
                                "resources[0].colour",
                                "additionalProperties",
                                "property 'colour' is not defined in the schema and the schema does not allow additional"
                                        + " properties"));
    }

    private static JsonNode file(String more) {
        ObjectNode resource = (ObjectNode) CatalogForm.JSON.read("{" + MINIMAL + "}");
        String fields = more.replace('\'', '"').replace("NAME", NAME);
        resource.setAll((ObjectNode) CatalogForm.JSON.read("{" + fields + "}"));
        ObjectNode file = (ObjectNode) CatalogForm.JSON.read("{\"version\": 1, \"resources\": []}");
        file.withArray("resources").add(resource);
        return file;
    }

    private static boolean serviceAccepts(JsonNode file) {
        try {
            CatalogEntry entry = CatalogForm.bound(file).resources().getFirst();
            return validator
                    .validate(new Holder(entry.resource(), entry.retired()))
                    .isEmpty();
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
