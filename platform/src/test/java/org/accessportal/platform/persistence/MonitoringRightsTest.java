package org.accessportal.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.testing.Monitoring;
import org.accessportal.platform.testing.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever watches the database counts what waits, and reads none of it. */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class MonitoringRightsTest {

    @Inject
    AgroalDataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*), min(occurred_at) from outbox",
                "select count(*) from dead_letter",
                "select topic, partition, next_offset from topic_position"
            })
    void whatWaitsMayBeCounted(String query) throws SQLException {
        assertThat(Monitoring.runs(dataSource, query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select payload from outbox",
                "select event_key from outbox",
                "select payload from dead_letter",
                "select cause from dead_letter",
                "select * from audit_row",
                "delete from outbox"
            })
    void whatIsSaidMayNotBeRead(String query) {
        assertThatThrownBy(() -> Monitoring.runs(dataSource, query)).hasMessageContaining("permission denied");
    }
}
