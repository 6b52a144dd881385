package org.accessportal.order.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.testing.TokenIssuer;
import org.accessportal.sample.SampleData;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class CatalogFileResourceTest {

    private static final String FILE = "/order/v1/catalogue-file";
    private static final String YAML = CatalogForm.APPLICATION_YAML;
    private static final UUID ORGANIZATION = new UUID(7, 1);
    private static final UUID OTHER_ORGANIZATION = new UUID(7, 2);
    private static final UUID OWNER = new UUID(7, 3);
    private static final UUID OTHER_OWNER = new UUID(7, 4);
    private static final UUID EMPLOYEE = new UUID(7, 5);

    @Inject
    Jdbi jdbi;

    @Inject
    CatalogSchema schema;

    @BeforeEach
    void twoOwnersAndEmptyCatalogues() {
        jdbi.useHandle(handle -> {
            handle.execute("truncate resource, resource_change, outbox, directory_role");
            handle.execute("insert into directory_role values (?, ?, 'RESOURCE_OWNER', null)", OWNER, ORGANIZATION);
            handle.execute(
                    "insert into directory_role values (?, ?, 'RESOURCE_OWNER', null)",
                    OTHER_OWNER,
                    OTHER_ORGANIZATION);
        });
    }

    @Test
    @DisplayName("OR-1: each resource of a file is made, published, kept in the history and audited like a single one")
    void fileIsTakenIn() {
        sent(yaml(), YAML).statusCode(200).body("added", contains("konto", "lifecare", "mapp"));

        assertThat(count("resource")).isEqualTo(3);
        assertThat(count("outbox")).isEqualTo(4);
        assertThat(count("resource_change")).isEqualTo(4);
        UUID folder = jdbi.withHandle(handle -> handle.createQuery("select id from resource where code = 'mapp'")
                .mapTo(UUID.class)
                .one());
        List<String> audited = jdbi.withHandle(
                handle -> handle.createQuery("select action from audit_row where object_id = :id order by occurred_at")
                        .bind("id", folder)
                        .mapTo(String.class)
                        .list());
        assertThat(audited).containsExactly("resource.made", "resource.retired");
    }

    @Test
    @DisplayName("OR-1: a file that is exported and taken in again changes nothing, in either form")
    void exportChangesNothing() {
        sent(yaml(), YAML).statusCode(200);
        for (String type : List.of(YAML, "application/json")) {
            sent(exported(OWNER, ORGANIZATION, type), type)
                    .statusCode(200)
                    .body("unchanged", contains("konto", "lifecare", "mapp"))
                    .body("added", empty())
                    .body("changed", empty())
                    .body("retired", empty());
        }
        assertThat(count("outbox")).isEqualTo(4);
    }

    @Test
    @DisplayName("OR-1: moved to another organization, the file gives the same catalogue")
    void fileIsMoved() {
        sent(yaml(), YAML).statusCode(200);
        String file = exported(OWNER, ORGANIZATION, YAML);

        sent(as(OTHER_OWNER, OTHER_ORGANIZATION), file, YAML).body("added.size()", equalTo(3));

        assertThat(exported(OTHER_OWNER, OTHER_ORGANIZATION, YAML)).isEqualTo(file);
        assertThat(exported(OWNER, ORGANIZATION, YAML)).isEqualTo(file);
    }

    @Test
    @DisplayName("OR-1: a dry run answers the same and stores nothing")
    void dryRunStoresNothing() {
        sent(as(OWNER, ORGANIZATION).queryParam("dryRun", true), yaml(), YAML)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", contains("konto", "lifecare", "mapp"));

        for (String table : List.of("resource", "outbox", "resource_change")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    @DisplayName("OR-1: one wrong place, and nothing is stored; the place is named")
    void allOrNothing() {
        sent(yaml().replace("rank: 2", "rank: 1"), YAML)
                .statusCode(422)
                .body("type", endsWith("/problems/invalid-catalogue"))
                .body("violations.field", contains("resources[0].levels[1].rank"))
                .body("violations.rule", contains("PO-4"));
        sent(yaml().replace("code: mapp", "code: en mapp"), YAML)
                .statusCode(422)
                .body("violations.field", contains("resources[2].code"))
                .body("violations.rule", contains("pattern"));
        sent(yaml().replace("resourceCode: konto", "resourceCode: nowhere"), YAML)
                .statusCode(422)
                .body("violations.field", contains("resources[1].ordering.prerequisites[2].resourceCode"));
        sent("version: [", YAML)
                .statusCode(422)
                .body("type", endsWith("/problems/unreadable-file"))
                .body("violations.field", hasItem(startsWith("line ")));
        assertThat(count("resource")).isZero();
        assertThat(count("outbox")).isZero();
    }

    @Test
    @DisplayName("API-1: the form is negotiated, and the file has a name")
    void formIsNegotiated() {
        as(OWNER, ORGANIZATION)
                .get(FILE)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", containsString("catalogue.json"))
                .body("version", equalTo(1));
        as(OWNER, ORGANIZATION)
                .accept("text/html;q=0.9, application/yaml")
                .get(FILE)
                .then()
                .statusCode(200)
                .contentType(YAML)
                .header("Content-Disposition", containsString("catalogue.yaml"))
                .header("Vary", containsString("Accept"));
        as(OWNER, ORGANIZATION).accept("text/html").get(FILE).then().statusCode(406);
        sent("a;b", "text/csv").statusCode(415);
    }

    @Test
    @DisplayName("API-1: a file that is too large is refused")
    void sizeIsLimited() {
        sent("#".repeat(9 * 1024 * 1024), YAML).statusCode(413).body("type", endsWith("/problems/too-large"));
    }

    @Test
    @DisplayName("RO-6: only system administrators and resource owners write and take in files")
    void othersMayNot() {
        as(EMPLOYEE, ORGANIZATION).get(FILE).then().statusCode(403);
        sent(as(EMPLOYEE, ORGANIZATION), "[", YAML).statusCode(403);
        given().get(FILE).then().statusCode(401);
        given().get(FILE + "/schema").then().statusCode(401);
    }

    @Test
    @DisplayName("OR-1: every catalogue of the sample is taken in, and valid under the published schema when exported")
    void sampleIsValid(@TempDir Path folder) throws IOException {
        String published = as(EMPLOYEE, ORGANIZATION)
                .get(FILE + "/schema")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .extract()
                .asString();
        assertThat(published).isEqualTo(schema.text());
        new SampleData(folder, 1, LocalDate.of(2026, 11, 2)).writeOrganizations();
        var json = new ObjectMapper();
        for (String organization : List.of("region", "social", "providers")) {
            twoOwnersAndEmptyCatalogues();
            String resources = Files.readString(folder.resolve("resources-" + organization + ".json"));
            int size = json.readTree(resources).size();
            sent("{\"version\": 1, \"resources\": " + resources + "}", "application/json")
                    .statusCode(200)
                    .body("added.size()", equalTo(size));
            JsonNode exported = CatalogForm.YAML.read(exported(OWNER, ORGANIZATION, YAML));
            assertThat(exported.path("resources")).hasSize(size);
            assertThat(schema.brokenBy(exported)).isEmpty();
        }
    }

    private static String yaml() {
        return CatalogForm.YAML.write(CatalogFixture.everything());
    }

    private static ValidatableResponse sent(String file, String type) {
        return sent(as(OWNER, ORGANIZATION), file, type);
    }

    private static ValidatableResponse sent(RequestSpecification by, String file, String type) {
        return by.contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(FILE)
                .then();
    }

    private static String exported(UUID owner, UUID organization, String type) {
        return as(owner, organization)
                .accept(type)
                .get(FILE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    private static RequestSpecification as(UUID identity, UUID organization) {
        return given().header("Authorization", "Bearer " + TokenIssuer.token(identity, organization));
    }
}
