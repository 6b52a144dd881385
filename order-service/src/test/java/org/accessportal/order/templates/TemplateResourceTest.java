package org.accessportal.order.templates;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.HEAD;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class TemplateResourceTest {

    private static final String TEMPLATES = "/order/v1/templates";

    /** A form with a field of each fate: one that is kept, and those that never are. */
    private static final String FORM = """
            "form": [
              {"name": "title", "type": "CHOICE", "label": {"sv": "Titel", "en": "Title"}, "remembered": true,
               "options": [{"value": "nurse", "label": {"sv": "Sjuksköterska", "en": "Nurse"}}]},
              {"name": "unit", "type": "UNITS", "label": {"sv": "Enhet", "en": "Unit"}},
              {"name": "phone", "type": "TEXT", "label": {"sv": "Telefon", "en": "Phone"}, "remembered": true},
              {"name": "key", "type": "CHOICE", "label": {"sv": "Nyckel", "en": "Key"}, "remembered": true,
               "unique": true, "options": [{"value": "k1", "label": {"sv": "1", "en": "1"}}]}]""";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void anOrganization() {
        new OrderFixture(jdbi).set();
    }

    @Test
    @DisplayName("OR-4: a template keeps what was chosen in remembered fields; no free text, no key's number")
    void keepsOnlyWhatWasChosen() {
        String answers = "\"form\": ["
                + "{\"name\": \"title\", \"values\": [\"nurse\"]},"
                + "{\"name\": \"unit\", \"values\": [\"" + OrderFixture.UNIT + "\"]},"
                + "{\"name\": \"phone\", \"values\": [\"070-1740605\"]},"
                + "{\"name\": \"key\", \"values\": [\"k1\"]}]";
        String id = made(MANAGER, body("Ny sköterska", false, line(resource("lifecare", FORM), answers)));
        as(MANAGER)
                .get(TEMPLATES + "/" + id)
                .then()
                .statusCode(200)
                .body("own", equalTo(true))
                .body("lines.form", contains(List.of(Map.of("name", "title", "values", List.of("nurse")))));
        assertThat(stored()).doesNotContain("070-1740605", "k1", OrderFixture.UNIT.toString());
    }

    @Test
    @DisplayName("OR-4: free text in a field to choose in is not kept either, and a recipient is not even taken")
    void takesNothingElse() {
        String resource = resource("lifecare", FORM);
        String written = "\"form\": [{\"name\": \"title\", \"values\": [\"Anna Andersson\"]}]";
        made(MANAGER, body("A", false, line(resource, written)));
        assertThat(stored()).doesNotContain("Andersson");
        as(MANAGER)
                .body(body("A", false, line(resource, "\"recipientId\": \"" + ANNA + "\"")))
                .post(TEMPLATES)
                .then()
                .statusCode(400);
        as(MANAGER)
                .body(body("19121212-1212", false, line(resource, null)))
                .post(TEMPLATES)
                .then()
                .statusCode(422)
                .body("type", endsWith("/personnummer-in-text"));
    }

    @Test
    @DisplayName("OR-4: somebody else's template does not exist unless it is shared, and is never theirs to change")
    void othersSeeOnlyWhatIsShared() {
        String resource = resource("combine", "");
        String own = made(MANAGER, body("Min", false, line(resource, null)));
        String shared = made(MANAGER, body("Vår", true, line(resource, null)));
        as(MANAGER).get(TEMPLATES).then().body("items.name", contains("Min", "Vår"));
        as(STRANGER)
                .get(TEMPLATES)
                .then()
                .body("total", equalTo(1))
                .body("items.name", contains("Vår"))
                .body("items.own", contains(false));
        as(STRANGER).get(TEMPLATES + "/" + own).then().statusCode(404);
        as(STRANGER).delete(TEMPLATES + "/" + own).then().statusCode(404);
        as(STRANGER).get(TEMPLATES + "/" + shared).then().statusCode(200);
        as(STRANGER).delete(TEMPLATES + "/" + shared).then().statusCode(403);
        changed(STRANGER, shared, "\"0\"", body("Min nu", true, line(resource, null)), 403);
        jdbi.useHandle(handle -> handle.execute("update template set organization_id = ?", UUID.randomUUID()));
        as(STRANGER).get(TEMPLATES + "/" + shared).then().statusCode(404);
    }

    @Test
    @DisplayName("OR-4: only who may order for somebody else shares, also what was one's own before")
    void sharingTakesTheRightToOrder() {
        String resource = resource("combine", "");
        as(STRANGER)
                .body(body("Allas", true, line(resource, null)))
                .post(TEMPLATES)
                .then()
                .statusCode(403)
                .body("violations.field", contains("shared"))
                .body("violations.rule", contains("OR-4"));
        String own = made(STRANGER, body("Min", false, line(resource, null)));
        changed(STRANGER, own, "\"0\"", body("Allas", true, line(resource, null)), 403);
        made(HEAD, body("Allas", true, line(resource, null)));
    }

    @Test
    @DisplayName("OR-4: what is retired or not ordered any more is left out when a template is read")
    void leavesOutWhatCannotBeOrdered() {
        String retired = resource("retired", "");
        String there = resource("there", "");
        String given = resource("given-alone", "\"orderableBy\": []");
        String id = made(MANAGER, body("Tre", false, line(retired, null), line(there, null), line(given, null)));
        as(ADMINISTRATOR)
                .body("{\"reason\": \"Avvecklas\"}")
                .post("/order/v1/resources/" + retired + "/retirement")
                .then()
                .statusCode(200);
        as(MANAGER).get(TEMPLATES + "/" + id).then().body("lines.resourceId", contains(there));
        as(MANAGER).get(TEMPLATES).then().body("items[0].lines.resourceId", contains(there));
    }

    @Test
    @DisplayName("OR-4: an unknown resource, one that stands twice and an unknown level are refused")
    void refusesWhatTheCatalogueDoesNotKnow() {
        String resource = resource("combine", "");
        as(MANAGER)
                .body(body(
                        "Fel",
                        false,
                        line(UUID.randomUUID().toString(), null),
                        line(resource, null),
                        line(resource, null)))
                .post(TEMPLATES)
                .then()
                .statusCode(422)
                .body("violations.field", contains("lines[0].resourceId", "lines[2].resourceId"))
                .body("violations.rule", contains("OR-4", "OR-4"));
        as(MANAGER)
                .body(body("Fel", false, line(resource, "\"level\": \"BASE\"")))
                .post(TEMPLATES)
                .then()
                .statusCode(422)
                .body("violations.field", contains("lines[0].level"));
        as(MANAGER).body(body(" ", false)).post(TEMPLATES).then().statusCode(422);
    }

    @Test
    @DisplayName("OR-4, API-1: made once for a key, changed by version, and each change leaves its audit row (GO-2)")
    void isChangedByVersion() {
        String resource = resource("combine", "");
        String body = body("Ett", false, line(resource, null));
        String key = UUID.randomUUID().toString();
        String id = null;
        for (int again = 0; again < 2; again++) {
            id = as(MANAGER)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(TEMPLATES)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        as(MANAGER).get(TEMPLATES).then().body("total", equalTo(1)).body("items[0].lines[0].level", nullValue());
        changed(MANAGER, id, "\"0\"", body("Två", true, line(resource, null)), 200);
        changed(MANAGER, id, "\"0\"", body("Tre", true, line(resource, null)), 412);
        as(MANAGER)
                .get(TEMPLATES + "/" + id)
                .then()
                .header("ETag", containsString("1"))
                .body("name", equalTo("Två"));
        as(MANAGER).delete(TEMPLATES + "/" + id).then().statusCode(204);
        as(MANAGER).get(TEMPLATES).then().body("items", empty());
        assertThat(audited(id)).containsExactlyInAnyOrder("template.made", "template.changed", "template.deleted");
    }

    @Test
    @DisplayName("OR-4: a person has a hundred templates at the most; others' do not count")
    void aHundredAtTheMost() {
        String body = body("En till", true, line(resource("combine", ""), null));
        made(HEAD, body);
        jdbi.useHandle(handle -> handle.execute(
                "insert into template select gen_random_uuid(), 0, ?, ?, 'T', false, '[]' from generate_series(1, 99)",
                OrderFixture.ORGANIZATION,
                MANAGER));
        made(MANAGER, body);
        as(MANAGER)
                .body(body)
                .post(TEMPLATES)
                .then()
                .statusCode(422)
                .body("type", endsWith("/too-many-templates"))
                .body("violations.field", contains("name"))
                .body("violations.rule", contains("OR-4"));
    }

    private static String body(String name, boolean shared, String... lines) {
        return "{\"name\": \"%s\", \"shared\": %s, \"lines\": [%s]}".formatted(name, shared, String.join(",", lines));
    }

    private static String line(String resource, @Nullable String more) {
        return "{\"resourceId\": \"%s\"%s}".formatted(resource, more == null ? "" : ", " + more);
    }

    private static String made(UUID owner, String body) {
        return as(owner)
                .body(body)
                .post(TEMPLATES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void changed(UUID actor, String id, String version, String body, int status) {
        as(actor)
                .header("If-Match", version)
                .body(body)
                .put(TEMPLATES + "/" + id)
                .then()
                .statusCode(status);
    }

    private String stored() {
        return jdbi.withHandle(handle -> handle.createQuery("select string_agg(lines::text, '') from template")
                .mapTo(String.class)
                .one());
    }

    private List<String> audited(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select action from audit_row where object_id = :id::uuid")
                .bind("id", id)
                .mapTo(String.class)
                .list());
    }
}
