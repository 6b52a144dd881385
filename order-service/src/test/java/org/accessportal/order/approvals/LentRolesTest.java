package org.accessportal.order.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.testing.LentRoles;
import org.accessportal.platform.testing.LentRoles.Acts;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RO-2: who acts as manager in the replica, against worlds worked out the slow way. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class LentRolesTest {

    private static final int WORLDS = Integer.getInteger("worlds", 150);

    @Inject
    Jdbi jdbi;

    private interface Today {
        LocalDate at(Instant instant);
    }

    @AfterEach
    void leaveNothing() {
        new OrderFixture(jdbi).set();
    }

    @Test
    @DisplayName("RO-1, RO-2: exactly those rights at every instant, over midnights, clock changes and leap days")
    void exactlyThoseRights() {
        for (int seed = 0; seed < WORLDS; seed++) {
            compare(seed, instant -> PortalTime.today(Clock.fixed(instant, ZoneOffset.UTC)));
        }
    }

    @Test
    @DisplayName("RO-2: the comparison finds a service whose days are Greenwich's")
    void findsDaysOfAnotherPlace() throws Exception {
        var seeds = new java.util.concurrent.atomic.AtomicLong();
        Broken.isFound(WORLDS, () -> {
            compare(seeds.getAndIncrement(), instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
            return null;
        });
    }

    private void compare(long seed, Today today) {
        LentRoles world = LentRoles.of(seed);
        jdbi.useHandle(handle -> {
            store(handle, world);
            for (Instant instant : LentRoles.instants(seed)) {
                assertThat(acting(handle, today.at(instant)))
                        .as("seed %s at %s", seed, instant)
                        .isEqualTo(world.at(instant));
            }
        });
    }

    private static void store(Handle handle, LentRoles world) {
        handle.execute("truncate directory_manager, directory_engagement, directory_delegation, directory_block");
        world.managed().forEach(one -> {
            handle.execute(
                    "insert into directory_manager values (?, ?, ?, 'LINE_MANAGER', ?, ?)",
                    one.engagementId(),
                    one.identityId(),
                    one.managerId(),
                    one.from(),
                    one.to());
            handle.execute("""
                    insert into directory_engagement
                      (engagement_id, identity_id, unit_id, administration_code, starts_on, ends_on, is_primary)
                    values (?, ?, gen_random_uuid(), ?, ?, ?, false)
                    """, one.engagementId(), one.identityId(), one.administration(), one.from(), one.to());
        });
        world.lent()
                .forEach(one -> handle.execute(
                        "insert into directory_delegation values (?, ?, ?, ?, ?, ?)",
                        one.delegationId(),
                        one.managerId(),
                        one.delegateId(),
                        one.from(),
                        one.to(),
                        one.toFellow()));
        world.stopped()
                .forEach(person -> handle.execute(
                        "insert into directory_block values (?, ?, ?, ?, now())",
                        person,
                        OrderFixture.ORGANIZATION,
                        UUID.randomUUID(),
                        OrderFixture.ADMINISTRATOR));
    }

    private static Set<Acts> acting(Handle handle, LocalDate today) {
        return handle.createQuery("select engagement_id, actor_id, delegation_id from acting_manager(:today)")
                .bind("today", today)
                .map((row, context) -> new Acts(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                .set();
    }
}
