package org.accessportal.order.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.accessportal.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be written and still cannot be ordered is refused, at the field that is wrong (OR-1). */
class ResourceRulesTest {

    private static final String LABEL = "'label': {'sv': 'F', 'en': 'F'}";
    private static final String CHOICE = "{'name': 'a', 'type': 'CHOICE', $LABEL, 'options': [{'value': 'x', $LABEL}]}";
    private static final String TEXT = "{'name': 'a', 'type': 'TEXT', $LABEL}";

    @ParameterizedTest(name = "{0}")
    @DisplayName("OR-3, OR-6, PR-6, PO-8, RO-3: the field that breaks a rule is named with it")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'form': [$TEXT, $TEXT]                                              | form[1].name                | OR-3
            'form': [{'name': 'a', 'type': 'TEXT', 'label': {'sv': ' ', 'en': 'F'}}] | form[0].label.sv     | OR-3
            'form': [$TEXT, {'name': 'b', 'type': 'CHOICE', $LABEL}]            | form[1].options             | OR-3
            'form': [{'name': 'b', 'type': 'CHOICE', $LABEL, 'options': [{'value': 'x', $LABEL}, {'value': 'x', $LABEL}]}] | form[0].options[1].value | OR-3
            'form': [{'name': 'b', 'type': 'TEXT', $LABEL, 'pattern': '['}]    | form[0].pattern             | OR-3
            'form': [{'name': 'b', 'type': 'TEXT', $LABEL, 'when': {'field': 'a', 'equals': '1'}}, $TEXT] | form[0].when.field | OR-3
            'form': [{'name': 'b', 'type': 'TEXT', $LABEL, 'when': {'field': 'b', 'equals': '1'}}] | form[0].when.field | OR-3
            'form': [$CHOICE, {'name': 'b', 'type': 'TEXT', $LABEL, 'when': {'field': 'a', 'equals': 'y'}}] | form[1].when.equals | OR-3
            'prerequisites': [{'kind': 'GUIDELINES', 'version': '1'}]         | prerequisites[0].document   | OR-6
            'prerequisites': [{'kind': 'GUIDELINES', 'document': 'R'}]        | prerequisites[0].version    | OR-6
            'prerequisites': [{'kind': 'SITHS_CARD'}, {'kind': 'RESOURCE'}]   | prerequisites[1].resourceCode | OR-6
            'fulfilment': {'kind': 'TASK'}                                    | fulfilment.queue            | PR-6
            'needsAndRisk': {'text': ' ', 'reviewOn': '2027-01-31'}           | needsAndRisk.text           | PO-8
            'opensRole': 'ORDERER', 'form': [$TEXT]                            | opensRole                   | RO-3
            'opensRole': 'EXPERT_USER', 'opensRoleWhen': {'field': 'b', 'equals': 'x'}, 'form': [$CHOICE] | opensRoleWhen | RO-5
            'opensRole': 'EXPERT_USER', 'opensRoleWhen': {'field': 'a', 'equals': 'y'}, 'form': [$CHOICE] | opensRoleWhen | RO-5
            'opensRoleWhen': {'field': 'a', 'equals': 'x'}, 'form': [$CHOICE]  | opensRoleWhen               | RO-5
            """)
    void brokenRuleIsNamed(String terms, String place, String rule) {
        assertThat(ResourceRules.brokenBy(resource(terms)))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(tuple("ordering." + place, rule));
    }

    @ParameterizedTest
    @DisplayName("OR-3: what can be filled in is let through")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'form': [$CHOICE, {'name': 'b', 'type': 'TEXT', $LABEL, 'when': {'field': 'a', 'equals': 'x'}}]
            'form': [{'name': 'a', 'type': 'BOOLEAN', $LABEL}, {'name': 'b', 'type': 'TEXT', $LABEL, 'when': {'field': 'a', 'equals': 'false'}}]
            'opensRole': 'ORDERER', 'form': [{'name': 'units', 'type': 'UNITS', $LABEL}]
            'opensRole': 'EXPERT_USER'
            'opensRole': 'EXPERT_USER', 'opensRoleWhen': {'field': 'a', 'equals': 'x'}, 'form': [$CHOICE]
            'fulfilment': {'kind': 'TASK', 'queue': 'soc-it'}
            """)
    void rightTermsAreLetThrough(String terms) {
        assertThat(ResourceRules.brokenBy(resource(terms))).isEmpty();
    }

    @Test
    @DisplayName("OR-1: a catalogue that says everything breaks no rule")
    void everythingIsLetThrough() {
        CatalogFixture.everything()
                .resources()
                .forEach(entry ->
                        assertThat(ResourceRules.brokenBy(entry.resource())).isEmpty());
    }

    private static ResourceRequest resource(String terms) {
        String written = terms.replace("$CHOICE", CHOICE)
                .replace("$TEXT", TEXT)
                .replace("$LABEL", LABEL)
                .replace('\'', '"');
        ObjectNode ordering = (ObjectNode) CatalogForm.JSON.read("{" + written + "}");
        ObjectNode resource = (ObjectNode) CatalogForm.JSON.read("""
                {"code": "k", "kind": "GROUP", "name": {"sv": "K", "en": "K"}, "description": {"sv": "", "en": ""},
                 "system": "S", "graceDays": 0, "gapDays": 0, "confidentialityClass": 0}""");
        resource.set("ordering", ordering);
        ObjectNode file = (ObjectNode) CatalogForm.JSON.read("{\"version\": 1, \"resources\": []}");
        file.withArray("resources").add(resource);
        return CatalogForm.bound(file).resources().getFirst().resource();
    }
}
