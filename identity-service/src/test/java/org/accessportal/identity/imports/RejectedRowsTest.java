package org.accessportal.identity.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ID-9: the list of rejected rows tells the names of rows, which hold user names, of nobody who is or may be protected. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class RejectedRowsTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final String NOWHERE = "SE2321000131-E000000009999";
    private static final String NUMBER = "198001019802";
    private static final String MARK = "vgrSecrMark: J";
    private static final String NO_DATE = "hsaStartDate: 20269999";

    @Inject
    ImportFixture fixture;

    @Inject
    RejectionQuery rejections;

    @Inject
    Jdbi jdbi;

    private Actor administrator;

    @BeforeEach
    void emptyDatabase() {
        administrator = fixture.emptyDatabaseWithAdministrator();
    }

    @Test
    void rowOfSomebodyKnownIsNamed() {
        assertThat(namesOf(ward().person("ann1", NUMBER).employment("1", "ann1", NOWHERE)))
                .containsExactly("cn=1,cn=ann1,ou=Personal,o=Test");
    }

    @Test
    void rowOfAUnitIsNamed() {
        assertThat(namesOf(ward().raw("dn: ou=Nameless,ou=Org,o=Test", "objectClass: vgrOrganizationalUnit")))
                .containsExactly("ou=Nameless,ou=Org,o=Test");
    }

    @Test
    void rowOfAProtectedPersonIsNot() {
        assertThat(namesOf(ward().person("ann1", NUMBER, MARK).employment("1", "ann1", NOWHERE)))
                .containsExactly("");
    }

    @Test
    void unreadableEngagementOfAProtectedPersonIsNot() {
        assertThat(namesOf(ward().person("ann1", NUMBER, MARK).employment("1", "ann1", WARD, NO_DATE)))
                .containsExactly("");
    }

    @Test
    void recordThatIsNoLdifIsNotForItMayBeAProtectedPersons() {
        assertThat(namesOf(ward().raw("dn: cn=ann1,ou=Personal,o=Test", "objectClass: vgrUser", "sn:: ?", MARK)))
                .containsExactly("");
    }

    @Test
    void markThatComesLaterTakesTheNameAway() {
        var feed = ward().person("ann1", NUMBER).employment("1", "ann1", NOWHERE);
        assertThat(namesOf(feed)).doesNotContain("");
        jdbi.useHandle(
                handle -> handle.execute("update identity set protected_identity = true where user_name = 'ann1'"));
        assertThat(names()).containsExactly("");
    }

    private static Ldif ward() {
        return new Ldif().unit("Ward", WARD, "602");
    }

    private List<String> namesOf(Ldif feed) {
        fixture.load(feed, administrator);
        return names();
    }

    private List<String> names() {
        UUID run = jdbi.withHandle(handle -> handle.createQuery("select id from import_run")
                .mapTo(UUID.class)
                .one());
        return rejections.page(run, PageRequest.of(100, 0)).items().stream()
                .map(RejectionView::dn)
                .toList();
    }
}
