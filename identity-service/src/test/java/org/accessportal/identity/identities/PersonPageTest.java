package org.accessportal.identity.identities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person's page says of an engagement (ID-2). */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class PersonPageTest {

    private static final UUID PRIMARY_CARE = new UUID(1, 1);
    private static final UUID HEALTH_CENTRE = new UUID(1, 2);

    @Inject
    PersonPage page;

    @Inject
    ImportFixture fixture;

    @Inject
    Jdbi jdbi;

    private Actor person;

    @BeforeEach
    void somebodyWorksAtAHealthCentre() {
        person = fixture.emptyDatabaseWithAdministrator();
        unit(PRIMARY_CARE, null, "Primärvården");
        unit(HEALTH_CENTRE, PRIMARY_CARE, "Hälsocentralen");
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into engagement (id, organization_id, identity_id, source_id, source_key, unit_id,
                          administration_code, content_hash)
                        select gen_random_uuid(), s.organization_id, :person, s.id, 'e1', :unit, '310', gen_random_uuid()
                        from source s where s.code = 'kiv'
                        """)
                .bind("person", person.identityId())
                .bind("unit", HEALTH_CENTRE)
                .execute());
    }

    @Test
    void administrationIsNamedAfterTheHighestUnitThatHasItsCode() {
        assertThat(page.open(person.identityId(), person).engagements())
                .extracting("unitName", "administrationCode", "administrationName")
                .containsExactly(tuple("Hälsocentralen", "310", "Primärvården"));
    }

    private void unit(UUID id, @Nullable UUID parent, String name) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into unit (id, organization_id, source_id, source_key, parent_id, name,
                          administration_code, content_hash)
                        select :id, s.organization_id, s.id, :name, :parent, :name, '310', gen_random_uuid()
                        from source s where s.code = 'kiv'
                        """)
                .bind("id", id)
                .bind("parent", parent)
                .bind("name", name)
                .execute());
    }
}
