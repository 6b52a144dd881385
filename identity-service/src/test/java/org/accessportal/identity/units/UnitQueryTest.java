package org.accessportal.identity.units;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.identity.units.UnitView.CodeName;
import org.accessportal.identity.units.UnitView.UnitManagerView;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The organization as the catalogue has it (ID-4). */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class UnitQueryTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final String CLINIC = "SE2321000131-E000000000002";

    @Inject
    UnitQuery units;

    @Inject
    ImportFixture imports;

    private Actor administrator;

    @BeforeEach
    void wardAndClinic() {
        administrator = imports.emptyDatabaseWithAdministrator();
        imports.load(
                new Ldif()
                        .unit("Ward 31", WARD, "602", "boss1", "hid1")
                        .unit("100_Clinic", CLINIC, "603")
                        .person("boss1", "198001019802")
                        .employment("1", "boss1", WARD)
                        .person("hid1", "198004049801", "vgrSecrMark: J")
                        .employment("2", "hid1", WARD),
                administrator);
    }

    @Test
    @DisplayName("UI-3: units are found by part of their name, and what has a meaning to the database is a letter here")
    void foundByName() {
        assertThat(units.named(" wArD ", administrator))
                .extracting(UnitView::name)
                .containsExactly("Ward 31");
        assertThat(units.named("0_c", administrator)).extracting(UnitView::name).containsExactly("100_Clinic");
        for (String nothing : List.of("d_3", "%", "\\")) {
            assertThat(units.named(nothing, administrator)).as(nothing).isEmpty();
        }
    }

    @Test
    @DisplayName("ID-9: a protected manager of a unit is in none of its answers")
    void protectedManagerIsLeftOut() {
        UnitView ward = units.below(null, administrator).stream()
                .filter(unit -> unit.name().equals("Ward 31"))
                .findFirst()
                .orElseThrow();
        UUID boss = imports.named("boss1", administrator).identityId();
        assertThat(ward.managers()).containsExactly(new UnitManagerView(boss, "Givenboss1 Familyboss1"));
        assertThat(units.get(ward.id(), administrator).managers()).hasSize(1);
    }

    @Test
    @DisplayName("Another organization's units do not exist")
    void otherOrganization() {
        var stranger = new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 3);
        UUID ward = units.named("ward", administrator).getFirst().id();
        assertThat(units.below(null, stranger)).isEmpty();
        assertThat(units.named("ward", stranger)).isEmpty();
        assertThatThrownBy(() -> units.get(ward, stranger))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    @Test
    @DisplayName("PO-2: administrations and titles are named as the catalogue has them")
    void codes() {
        assertThat(units.administrations(administrator))
                .containsExactly(new CodeName("602", "Ward 31"), new CodeName("603", "100_Clinic"));
        assertThat(units.titles(administrator)).containsExactly(new CodeName("206010", "Sjuksköterska"));
    }

    @Test
    @DisplayName("Nobody who is not signed in searches")
    void signedIn() {
        given().contentType("application/json")
                .body("{\"text\": \"ward\"}")
                .post("/identity/v1/units/searches")
                .then()
                .statusCode(401);
    }
}
