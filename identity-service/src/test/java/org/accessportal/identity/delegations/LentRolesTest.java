package org.accessportal.identity.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.platform.testing.LentRoles;
import org.accessportal.platform.testing.LentRoles.Acts;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RO-2: who acts as manager here, where the catalogue and the delegations are, against worlds worked out the slow way. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
class LentRolesTest {

    private static final UUID ORGANIZATION = new UUID(76, 0);
    private static final int WORLDS = Integer.getInteger("worlds", 150);

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("RO-1, RO-2: exactly those rights at every instant, over midnights, clock changes and leap days")
    void exactlyThoseRights() {
        for (int seed = 0; seed < WORLDS; seed++) {
            compare(seed);
        }
    }

    /** Rolled back: nothing of these worlds stays. */
    private void compare(long seed) {
        LentRoles world = LentRoles.of(seed);
        jdbi.useHandle(handle -> {
            handle.begin();
            store(handle, world);
            for (Instant instant : LentRoles.instants(seed)) {
                LocalDate today = PortalTime.today(Clock.fixed(instant, ZoneOffset.UTC));
                assertThat(acting(handle, today))
                        .as("seed %s at %s", seed, instant)
                        .isEqualTo(world.at(instant));
            }
            handle.rollback();
        });
    }

    private static void store(Handle handle, LentRoles world) {
        handle.execute("delete from nearest_manager");
        handle.execute("delete from delegation");
        handle.execute("delete from block");
        world.managed().forEach(one -> {
            handle.execute(
                    "insert into nearest_manager values (?, ?, ?, 'LINE_MANAGER')",
                    one.engagementId(),
                    one.identityId(),
                    one.managerId());
            handle.execute(
                    """
                    insert into engagement (id, organization_id, identity_id, source_id, source_key, unit_id,
                      administration_code, starts_on, ends_on, content_hash)
                    values (?, ?, ?, gen_random_uuid(), 'lent', gen_random_uuid(), ?, ?, ?, gen_random_uuid())
                    """,
                    one.engagementId(),
                    ORGANIZATION,
                    one.identityId(),
                    one.administration(),
                    one.from(),
                    one.to());
        });
        world.lent()
                .forEach(one -> handle.execute(
                        "insert into delegation values (?, 0, ?, ?, ?, ?, ?, now(), null, null, ?)",
                        one.delegationId(),
                        ORGANIZATION,
                        one.managerId(),
                        one.delegateId(),
                        one.from(),
                        one.to(),
                        one.toFellow()));
        world.stopped().forEach(person -> handle.execute("""
                insert into block (id, version, organization_id, identity_id, reason, blocked_by, blocked_at)
                values (gen_random_uuid(), 0, gen_random_uuid(), ?, 'why', gen_random_uuid(), now())
                """, person));
    }

    private static Set<Acts> acting(Handle handle, LocalDate today) {
        return handle.createQuery("select engagement_id, actor_id, delegation_id from acting_manager(:today)")
                .bind("today", today)
                .map((row, context) -> new Acts(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                .set();
    }
}
