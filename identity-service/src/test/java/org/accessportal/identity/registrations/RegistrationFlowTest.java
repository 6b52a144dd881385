package org.accessportal.identity.registrations;

import static org.accessportal.identity.registrations.RegistrationFixture.CLINIC;
import static org.accessportal.identity.registrations.RegistrationFixture.WARD;
import static org.accessportal.identity.registrations.RegistrationFixture.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ID-10: a feed takes over what was registered by hand, and leaves alone what it does not bring. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class RegistrationFlowTest {

    private static final String NUMBER = "199006069802";
    private static final String REGISTERED = "select id::text from identity where personal_number = '" + NUMBER + "'";
    private static final String PUBLISHED =
            "select starts_on || ' ' || coalesce(ends_on::text, '-') || ' ' || is_primary"
                    + " from published_engagement e where identity_id = (select id from identity where personal_number = '"
                    + NUMBER + "') order by starts_on";

    @Inject
    RegistrationFixture fixture;

    @Inject
    ImportFixture imports;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private Actor administrator;
    private Actor boss;

    @BeforeEach
    void catalogueWithoutTheOneWhoStartsToday() {
        administrator = imports.emptyDatabaseWithAdministrator();
        fixture.load(catalogue(), administrator);
        boss = imports.named("boss1", administrator);
        fixture.register(fixture.person(NUMBER, "Givennils1", "Familynils1", today, today.plusDays(30)), boss);
    }

    @Test
    @DisplayName("ID-10: no feed that does not know the person ends or moves anything")
    void feedLeavesAloneWhatItDoesNotBring() {
        long before = imports.outboxRows();
        fixture.load(catalogue(), administrator);
        assertThat(fixture.list(PUBLISHED)).containsExactly(today + " " + today.plusDays(30) + " true");
        assertThat(imports.outboxRows()).as("nothing to publish").isEqualTo(before);
    }

    @Test
    @DisplayName("ID-10, ID-8: the feed that brings the number takes over the same identity and engagement")
    void feedTakesOverWhomItBrings() {
        String identity = fixture.list(REGISTERED).getFirst();
        String engagement =
                fixture.list("select engagement_id::text from registration").getFirst();
        String userName = fixture.list("select user_name from identity where id = '" + identity + "'")
                .getFirst();
        Ldif brought = brought(WARD, today);
        fixture.load(brought, administrator);
        assertThat(fixture.list(REGISTERED)).containsExactly(identity);
        assertThat(fixture.list(
                        "select user_name || hsa_id || family_name from identity where id = '" + identity + "'"))
                .containsExactly(userName + "SE2321000131-Pnils1" + "Familynils1");
        assertThat(fixture.list("select id::text from engagement where identity_id = '" + identity + "'"))
                .containsExactly(engagement);
        assertThat(fixture.list(PUBLISHED)).containsExactly(today + " - true");
        assertThat(fixture.list("select r.id::text from registration r where taken_over_at is not null"))
                .hasSize(1);
        long before = imports.outboxRows();
        fixture.load(brought, administrator);
        assertThat(imports.outboxRows()).as("a later run disturbs nothing").isEqualTo(before);
    }

    @Test
    @DisplayName("ID-10: it ends the day before the feed's at the same unit begins, without a gap")
    void registeredOneEndsWhenTheFeedsBegins() {
        fixture.load(brought(WARD, today.plusDays(10)), administrator);
        assertThat(fixture.list(PUBLISHED))
                .containsExactly(today + " " + today.plusDays(9) + " true", today.plusDays(10) + " - true");
    }

    @Test
    @DisplayName("ID-10, ID-3: one at another unit runs on, and the catalogue's is the primary one")
    void registeredOneAtAnotherUnitRunsOn() {
        fixture.load(brought(CLINIC, today), administrator);
        assertThat(fixture.list(PUBLISHED))
                .containsExactlyInAnyOrder(today + " " + today.plusDays(30) + " false", today + " - true");
        assertThat(fixture.list("select kind from finding where kind = 'TWO_PRIMARIES'"))
                .isEmpty();
    }

    @Test
    @DisplayName("ID-8: the name alone takes nobody over")
    void nameTakesNobodyOver() {
        fixture.load(catalogue().person("nils1", "199006069810").employment("6", "nils1", WARD), administrator);
        assertThat(fixture.list("select id::text from identity where id::text in (" + REGISTERED
                        + ") and source_key = 'nils1'"))
                .isEmpty();
    }

    @Test
    @DisplayName("ID-10: somebody who left the catalogue and was registered again stays, and is not told of as ended")
    void feedDoesNotEndWhomItHasDropped() {
        fixture.load(brought(CLINIC, today), administrator);
        fixture.load(catalogue(), administrator);
        assertThat(fixture.list("select user_name from identity where id in (select identity_id from registration)"
                        + " and ended_at is null"))
                .hasSize(1);
        fixture.load(catalogue(), administrator);
        assertThat(
                        fixture.list(
                                "select (counts -> 'identities' -> 'ended')::text from import_run order by started_at desc limit 1"))
                .containsExactly("0");
    }

    private static Ldif brought(String unit, LocalDate from) {
        return catalogue()
                .person("nils1", NUMBER)
                .employment(
                        "6",
                        "nils1",
                        unit,
                        Ldif.day("hsaStartDate", from),
                        "vgrEmployeeManager: boss1",
                        "vgrPrimaryEmpl: PRIA");
    }
}
