package org.accessportal.identity.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RO-6: the settings' roles are what the settings say at the start, here and in every other service. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
class OrganizationsTest {

    private static final Path AS_BEFORE = Path.of("src/test/resources/organizations.json");
    private static final String ADMINISTRATORS_ROLE = "\"role\": \"SYSTEM_ADMINISTRATOR\"";

    @Inject
    Organizations organizations;

    @Inject
    Viewers viewers;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    @TempDir
    Path directory;

    private Actor administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = imports.emptyDatabaseWithAdministrator();
    }

    @AfterEach
    void asBefore() {
        organizations.load(AS_BEFORE);
    }

    @Test
    @DisplayName(
            "RO-6: a role that the settings name no more is taken, one that they have come to name is given; others are told")
    void rolesFollowTheSettings() throws IOException {
        loadWith("\"role\": \"AUDITOR\"");
        assertThat(held()).containsExactly("AUDITOR");
        assertThat(told()).contains("AUDITOR").doesNotContain("SYSTEM_ADMINISTRATOR");
    }

    @Test
    @DisplayName("RO-6: the same settings again change nothing and tell nobody")
    void sameSettingsTellNobody() throws IOException {
        long before = tellings();
        loadWith(ADMINISTRATORS_ROLE);
        assertThat(held()).contains("SYSTEM_ADMINISTRATOR");
        assertThat(tellings()).isEqualTo(before);
    }

    private void loadWith(String role) throws IOException {
        String settings = Files.readString(AS_BEFORE);
        assertThat(settings).contains(ADMINISTRATORS_ROLE);
        Path changed =
                Files.writeString(directory.resolve("organizations.json"), settings.replace(ADMINISTRATORS_ROLE, role));
        organizations.load(changed);
    }

    private Set<String> held() {
        return jdbi.withHandle(handle -> viewers.rolesOf(handle, administrator.identityId()));
    }

    private String told() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select payload from outbox where topic = 'identity.responsibilities' and event_key = :id
                        order by position desc limit 1
                        """)
                .bind("id", administrator.identityId())
                .mapTo(String.class)
                .one());
    }

    private long tellings() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(max(responsibility_revision), 0) from identity")
                        .mapTo(Long.class)
                        .one());
    }
}
