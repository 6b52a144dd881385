package org.accessportal.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.accessportal.platform.ManualProfile;
import org.accessportal.platform.testing.KafkaResource;
import org.accessportal.platform.testing.PersonalDataCheck;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** GO-4: what every service keeps about people is told whole, and a table that is not told is found. */
@QuarkusTest
@TestProfile(ManualProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class CommonPersonalDataTest {

    @Inject
    PersonalData personalData;

    @Inject
    Jdbi jdbi;

    @Test
    void everyTableOfThePlatformIsExtractedOrLeftOut() {
        PersonalDataCheck.holdsEveryTable(jdbi, personalData);
    }

    @Test
    void tableThatNobodyHasThoughtAboutIsFound() {
        jdbi.useHandle(handle -> handle.execute("create table nickname (identity_id uuid, name text)"));
        try {
            assertThatThrownBy(() -> PersonalDataCheck.holdsEveryTable(jdbi, personalData))
                    .hasMessageContaining("nickname");
        } finally {
            jdbi.useHandle(handle -> handle.execute("drop table nickname"));
        }
    }
}
