package org.accessportal.policy.policies;

import static org.accessportal.policy.PolicyFixture.ACCOUNT;
import static org.accessportal.policy.PolicyFixture.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.Topic;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class ResourceUpkeepTest {

    private static final String TOPIC = Topic.RESOURCES.topicName();

    @Inject
    PolicyFixture fixture;

    @Inject
    ResourceUpkeep upkeep;

    @Inject
    KnownResources resources;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void somethingRead() {
        fixture.begin();
        jdbi.useHandle(handle -> {
            handle.execute("delete from topic_position where topic = ?", TOPIC);
            handle.execute(
                    "insert into topic_position (topic, partition, next_offset, history_end) values (?, 0, 7, 0)",
                    TOPIC);
            handle.execute("insert into latest_state (topic, id, revision) values (?, ?, 7)", TOPIC, ACCOUNT);
        });
    }

    @Test
    @DisplayName("PO-9: what an earlier version has not kept of levels is read again, and nothing that is there")
    void readAgainWhileSomethingIsMissing() {
        upkeep.look();
        assertThat(positions()).isEqualTo(1);
        jdbi.useHandle(
                handle -> handle.execute("update policy_resource set level_groups = null where id = ?", ACCOUNT));
        assertThat(resources.find(ORGANIZATION, List.of(ACCOUNT)).get(ACCOUNT).groups())
                .isEmpty();
        upkeep.look();
        assertThat(positions()).isZero();
        assertThat(count("select count(*) from latest_state where topic = '" + TOPIC + "'"))
                .isZero();
        UUID payers = new UUID(3, 91);
        fixture.arrive(Topic.RESOURCES, fixture.group(payers, "payers"), fixture.bringing("payers"));
        assertThat(resources
                        .find(ORGANIZATION, List.of(ACCOUNT))
                        .get(ACCOUNT)
                        .groups()
                        .get("plus"))
                .containsExactly(payers);
    }

    private long positions() {
        return count("select count(*) from topic_position where topic = '" + TOPIC + "'");
    }

    private long count(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
