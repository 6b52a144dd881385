package org.accessportal.policy.separations;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.body;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyApi.group;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyApi.postedOnce;
import static org.accessportal.policy.PolicyApi.resource;
import static org.accessportal.policy.PolicyFixture.ACCOUNT;
import static org.accessportal.policy.PolicyFixture.ADMINISTRATOR;
import static org.accessportal.policy.PolicyFixture.EMPLOYEE;
import static org.accessportal.policy.PolicyFixture.GROUP;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.accessportal.policy.PolicyFixture.OTHER_ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.accessportal.platform.events.Topic;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class SeparationResourceTest {

    private static final String SEPARATIONS = "/policy/v1/separations";
    private static final UUID AUDITOR = new UUID(2, 9);

    @Inject
    PolicyFixture fixture;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void oneNurse() {
        fixture.begin();
        fixture.role(AUDITOR, "AUDITOR", null);
        fixture.arrive(Topic.IDENTITIES, fixture.person(EMPLOYEE, fixture.nurse(new UUID(8, 1), true)));
    }

    @Test
    @DisplayName(
            "PO-9: made by the administration's policy administrator or a system administrator, on record, and told")
    void made() {
        posted(EMPLOYEE, SEPARATIONS, pair("\"210\"")).statusCode(403);
        posted(AUDITOR, SEPARATIONS, pair("\"210\"")).statusCode(403);
        posted(KEEPER, SEPARATIONS, pair("\"310\"")).statusCode(403);
        posted(KEEPER, SEPARATIONS, pair("null")).statusCode(403);
        assertThat(published()).isEmpty();
        String id = posted(KEEPER, SEPARATIONS, pair("\"210\""))
                .statusCode(201)
                .body("actions", contains("END"))
                .body("madeBy", equalTo(KEEPER.toString()))
                .body("ending", nullValue())
                .extract()
                .path("id");
        assertThat(published()).singleElement().asString().contains(id, "Isär", "\"ended\":false");
        assertThat(fixture.audited(UUID.fromString(id))).containsExactly("separation.made");
        posted(ADMINISTRATOR, SEPARATIONS, pair("null")).statusCode(201);
    }

    @Test
    @DisplayName("PO-9: it is refused with field and rule when it names one resource twice, or one that there is not")
    void refused() {
        posted(KEEPER, SEPARATIONS, pair("\"210\"", ACCOUNT, ACCOUNT))
                .statusCode(422)
                .body("violations.field", contains("otherResourceIds[0]"))
                .body("violations.rule", contains("PO-9"));
        posted(KEEPER, SEPARATIONS, pair("\"210\"", ACCOUNT, new UUID(7, 7)))
                .statusCode(422)
                .body("type", endsWith("/problems/unknown-resource"))
                .body("violations.field", contains("otherResourceIds[0]"));
        posted(KEEPER, SEPARATIONS, several("\"210\"", List.of(), List.of(GROUP)))
                .statusCode(422);
        posted(KEEPER, SEPARATIONS, "{}").statusCode(422);
    }

    @Test
    @DisplayName("PO-9: the same two are kept apart once, whichever is named first, also by two people at once")
    void once() throws Exception {
        String key = UUID.randomUUID().toString();
        String id = postedOnce(key, KEEPER, SEPARATIONS, pair("\"210\""))
                .statusCode(201)
                .extract()
                .path("id");
        postedOnce(key, KEEPER, SEPARATIONS, pair("\"210\"")).statusCode(201).body("id", equalTo(id));
        posted(KEEPER, SEPARATIONS, pair("\"210\"", GROUP, ACCOUNT))
                .statusCode(409)
                .body("type", endsWith("/problems/separated-already"))
                .body("violations.rule", contains("PO-9"));
        List<Callable<Integer>> makers = List.of(this::everywhere, this::everywhere, this::everywhere);
        try (var threads = Executors.newFixedThreadPool(makers.size())) {
            List<Future<Integer>> answers = threads.invokeAll(makers);
            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 409, 409);
        }
        posted(KEEPER, SEPARATIONS + "/" + id + "/ending", REASON).statusCode(200);
        posted(KEEPER, SEPARATIONS, pair("\"210\"")).statusCode(409); // the whole organization keeps them apart
    }

    private int everywhere() {
        return posted(ADMINISTRATOR, SEPARATIONS, pair("null")).extract().statusCode();
    }

    @Test
    @DisplayName(
            "PO-9: it is ended once, by those who may make it, and told as ended; the same two can be kept apart anew")
    void ended() {
        String id = posted(KEEPER, SEPARATIONS, pair("\"210\"")).extract().path("id");
        String ending = SEPARATIONS + "/" + id + "/ending";
        posted(EMPLOYEE, ending, REASON).statusCode(403);
        posted(AUDITOR, ending, REASON).statusCode(403);
        posted(KEEPER, SEPARATIONS + "/" + new UUID(7, 7) + "/ending", REASON).statusCode(404);
        as(ADMINISTRATOR, OTHER_ORGANIZATION).body(REASON).post(ending).then().statusCode(404);
        posted(KEEPER, ending, "{\"reason\": \" \"}").statusCode(422);
        posted(KEEPER, ending, REASON)
                .statusCode(200)
                .body("ending.reason", equalTo("prov"))
                .body("actions", empty());
        assertThat(published().getLast()).contains("\"ended\":true", "\"counter\":2");
        assertThat(fixture.audited(UUID.fromString(id))).containsExactly("separation.made", "separation.ended");
        posted(KEEPER, ending, REASON).statusCode(409);
        posted(EMPLOYEE, ending, REASON).statusCode(404);
        posted(KEEPER, SEPARATIONS, pair("\"210\"")).statusCode(201);
    }

    @Test
    @DisplayName(
            "PO-9: those are read that hold where one works; those who make them, and auditors, read ended ones too")
    void read() {
        String id = posted(KEEPER, SEPARATIONS, pair("\"210\"")).extract().path("id");
        posted(ADMINISTRATOR, SEPARATIONS, pair("\"310\"")).statusCode(201);
        as(EMPLOYEE).get(SEPARATIONS).then().body("items.id", contains(id)).body("items.actions", contains(empty()));
        as(KEEPER).get(SEPARATIONS).then().body("total", equalTo(1));
        as(AUDITOR).get(SEPARATIONS).then().body("total", equalTo(2));
        as(new UUID(2, 77)).get(SEPARATIONS).then().body("total", equalTo(0));
        as(ADMINISTRATOR, OTHER_ORGANIZATION).get(SEPARATIONS).then().body("total", equalTo(0));
        posted(KEEPER, SEPARATIONS + "/" + id + "/ending", REASON).statusCode(200);
        as(EMPLOYEE).get(SEPARATIONS).then().body("total", equalTo(0));
        as(EMPLOYEE).get(SEPARATIONS + "?ended=true").then().body("total", equalTo(0));
        as(KEEPER).get(SEPARATIONS + "?ended=true").then().body("items.ending.endedBy", contains(KEEPER.toString()));
        as(AUDITOR).get(SEPARATIONS + "?ended=true").then().body("items.ending", contains(notNullValue()));
    }

    @Test
    @DisplayName("PO-9: several against several are as many pairs, told each by itself, and read and ended as one")
    void severalAgainstSeveral() {
        UUID payments = new UUID(3, 90);
        fixture.arrive(Topic.RESOURCES, fixture.group(payments, "payments"));
        String id = posted(KEEPER, SEPARATIONS, several("\"210\"", List.of(ACCOUNT), List.of(GROUP, payments)))
                .statusCode(201)
                .body("oneResourceIds", contains(ACCOUNT.toString()))
                .body("otherResourceIds", containsInAnyOrder(GROUP.toString(), payments.toString()))
                .body("separations", hasSize(2))
                .extract()
                .path("id");
        assertThat(published())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event)
                        .contains(ACCOUNT.toString(), "Isär", "\"ended\":false")
                        .doesNotContain(id));
        as(KEEPER).get(SEPARATIONS).then().body("total", equalTo(1)).body("items.id", contains(id));
        assertThat(fixture.audited(UUID.fromString(id))).containsExactly("separation.made");
        posted(KEEPER, SEPARATIONS, pair("\"210\"", payments, ACCOUNT)).statusCode(409);
        posted(KEEPER, SEPARATIONS, pair("\"210\"", payments, GROUP)).statusCode(201);
        posted(KEEPER, drafted(both("\"210\"")) + "/activation", REASON).statusCode(422);
        posted(KEEPER, SEPARATIONS + "/" + id + "/ending", REASON)
                .statusCode(200)
                .body("actions", empty());
        assertThat(published().subList(3, 5))
                .allSatisfy(event -> assertThat(event).contains("\"ended\":true"));
        posted(KEEPER, SEPARATIONS + "/" + id + "/ending", REASON).statusCode(409);
        as(KEEPER).get(SEPARATIONS + "?ended=true").then().body("items.id", contains(id));
        as(KEEPER).get(SEPARATIONS).then().body("total", equalTo(1));
    }

    @Test
    @DisplayName("PO-9: a group that comes along with a level is given too: by one policy, and by two together")
    void broughtByALevel() {
        UUID payers = new UUID(3, 91);
        fixture.arrive(Topic.RESOURCES, fixture.group(payers, "payers"));
        fixture.arrive(Topic.RESOURCES, fixture.bringing("payers"));
        posted(KEEPER, SEPARATIONS, pair("\"210\"", payers, GROUP)).statusCode(201);
        String plus = resource(ACCOUNT, "\"plus\"");
        posted(
                        KEEPER,
                        drafted(body("Båda", "\"210\"", NURSES, plus + "," + resource(GROUP, "null"))) + "/activation",
                        REASON)
                .statusCode(422)
                .body("type", endsWith("/problems/separated-resources"))
                .body("violations.field", contains("resources[1].resourceId"));
        posted(KEEPER, drafted(both("\"210\"")) + "/activation", REASON).statusCode(200); // the basic level brings none
        String address = drafted(body("Plus", "\"210\"", NURSES, plus));
        as(KEEPER)
                .get(address + "/effect?step=ACTIVATE")
                .then()
                .body("conflicts.byItself", contains(false))
                .body("conflicts.people", contains(1));
    }

    @Test
    @DisplayName("PO-9: a policy that gives both can be drafted, says so, and cannot be activated or tried")
    void policyThatGivesBoth() {
        posted(KEEPER, SEPARATIONS, pair("\"210\"")).statusCode(201);
        String address = drafted(both("\"210\""));
        as(KEEPER)
                .get(address + "/effect?step=ACTIVATE")
                .then()
                .statusCode(200)
                .body("conflicts.name", contains("Isär"))
                .body("conflicts.byItself", contains(true))
                .body("conflicts.people", contains(1));
        as(KEEPER)
                .get(address + "/effect/people?list=CONFLICTS")
                .then()
                .body("items.identityId", contains(EMPLOYEE.toString()));
        posted(KEEPER, address + "/activation", REASON)
                .statusCode(422)
                .body("type", endsWith("/problems/separated-resources"))
                .body("violations.field", contains("resources[1].resourceId"))
                .body("violations.rule", contains("PO-9"));
        posted(KEEPER, address + "/trial", "{\"unitId\": \"" + PolicyFixture.WARD + "\", \"reason\": \"prov\"}")
                .statusCode(422);
        as(KEEPER).get(address).then().body("state", equalTo("DRAFT"));
    }

    @Test
    @DisplayName("PO-9: another administration's separation does not stop a policy; that of the organization does")
    void whoseSeparationStopsAPolicy() {
        posted(ADMINISTRATOR, SEPARATIONS, pair("\"310\"")).statusCode(201);
        String address = active(both("\"210\""));
        posted(KEEPER, address + "/retirement", REASON).statusCode(200);
        posted(ADMINISTRATOR, SEPARATIONS, pair("null")).statusCode(201);
        posted(KEEPER, drafted(both("\"210\"")) + "/activation", REASON).statusCode(422);
    }

    @Test
    @DisplayName(
            "PO-9: two policies that together give both are activated; the conflict is counted before, without who is"
                    + " protected (ID-9)")
    void twoPoliciesTogether() {
        fixture.arrive(Topic.IDENTITIES, fixture.protectedPerson(new UUID(9, 1), fixture.nurse(new UUID(8, 2), true)));
        posted(KEEPER, SEPARATIONS, pair("\"210\"")).statusCode(201);
        active(group("Grupp", NURSES));
        String address = drafted(body("Konto", "\"210\"", NURSES, resource(ACCOUNT, "\"bas\"")));
        as(KEEPER)
                .get(address + "/effect?step=ACTIVATE")
                .then()
                .body("conflicts.byItself", contains(false))
                .body("conflicts.people", contains(1));
        posted(KEEPER, address + "/activation", REASON).statusCode(200);
    }

    private static String both(String administration) {
        return body("Båda", administration, NURSES, resource(ACCOUNT, "\"bas\"") + "," + resource(GROUP, "null"));
    }

    private static String pair(String administration) {
        return pair(administration, ACCOUNT, GROUP);
    }

    private static String pair(String administration, UUID one, UUID other) {
        return several(administration, List.of(one), List.of(other));
    }

    private static String several(String administration, List<UUID> ones, List<UUID> others) {
        return """
                {"administrationCode": %s, "oneResourceIds": [%s], "otherResourceIds": [%s], "name": "Isär",
                 "why": "Ingen ska göra båda"}""".formatted(administration, quoted(ones), quoted(others));
    }

    private static String quoted(List<UUID> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    }

    private List<String> published() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select payload from outbox where topic = 'policy.separations' order by position")
                .mapTo(String.class)
                .list());
    }
}
