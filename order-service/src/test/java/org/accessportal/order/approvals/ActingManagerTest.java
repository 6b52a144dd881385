package org.accessportal.order.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RO-2: on every day exactly the rights of RO-1, no more, as a calculation without the database finds them. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class ActingManagerTest {

    private static final int PEOPLE = 12;
    private static final int DELEGATIONS = 15;
    private static final int DAYS = 12;
    private static final int ROUNDS = 20;

    /** Around a leap day and around both days on which the clock is changed. */
    private static final List<LocalDate> STARTS =
            List.of(LocalDate.parse("2028-02-25"), LocalDate.parse("2027-03-24"), LocalDate.parse("2027-10-27"));

    @Inject
    Jdbi jdbi;

    private record Managed(
            UUID engagement,
            UUID person,
            @Nullable UUID manager,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean runs(LocalDate on) {
            return (from == null || !from.isAfter(on)) && (to == null || !to.isBefore(on));
        }
    }

    private record Lent(UUID id, UUID manager, UUID delegate, LocalDate from, LocalDate to) {}

    @DisplayName("RO-2: who acts as manager is what the days and the catalogue say")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsTheCalculation(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate start = STARTS.get(random.nextInt(STARTS.size()));
            List<Managed> managed = managed(random, start);
            List<Lent> lent = lent(random, start);
            jdbi.useHandle(handle -> {
                store(handle, managed, lent);
                for (int day = -1; day <= DAYS; day++) {
                    LocalDate on = start.plusDays(day);
                    assertThat(asked(handle, on)).as("on %s", on).isEqualTo(calculated(managed, lent, on));
                }
            });
        }
    }

    private static Set<String> calculated(List<Managed> managed, List<Lent> lent, LocalDate on) {
        Set<String> acting = new TreeSet<>();
        for (Managed one : managed) {
            if (one.manager() == null) {
                continue;
            }
            acting.add(one.engagement() + " " + one.manager() + " null");
            for (Lent delegation : lent) {
                boolean inForce = !on.isBefore(delegation.from()) && !on.isAfter(delegation.to());
                boolean own = managed.stream()
                        .anyMatch(each -> each.person().equals(delegation.delegate())
                                && delegation.manager().equals(each.manager())
                                && each.runs(on));
                if (inForce
                        && own
                        && delegation.manager().equals(one.manager())
                        && !delegation.delegate().equals(one.person())) {
                    acting.add(one.engagement() + " " + delegation.delegate() + " " + delegation.id());
                }
            }
        }
        return acting;
    }

    private static Set<String> asked(Handle handle, LocalDate on) {
        return new TreeSet<>(
                handle.createQuery("""
                        select engagement_id || ' ' || actor_id || ' ' || coalesce(delegation_id::text, 'null')
                        from acting_manager(:on)
                        """).bind("on", on).mapTo(String.class).list());
    }

    private static List<Managed> managed(Random random, LocalDate start) {
        List<Managed> managed = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            for (int engagement = 0; engagement <= random.nextInt(2); engagement++) {
                managed.add(new Managed(
                        new UUID(2, i * 10L + engagement),
                        person(i),
                        random.nextInt(8) == 0 ? null : person(random.nextInt(PEOPLE / 3)),
                        random.nextBoolean() ? null : start.plusDays(random.nextInt(DAYS)),
                        random.nextBoolean() ? null : start.plusDays(random.nextInt(DAYS))));
            }
        }
        return managed;
    }

    private static List<Lent> lent(Random random, LocalDate start) {
        List<Lent> lent = new ArrayList<>();
        for (int i = 0; i < DELEGATIONS; i++) {
            LocalDate from = start.plusDays(random.nextInt(DAYS));
            lent.add(new Lent(
                    new UUID(3, i),
                    person(random.nextInt(PEOPLE / 3)),
                    person(random.nextInt(PEOPLE)),
                    from,
                    from.plusDays(random.nextInt(DAYS / 2))));
        }
        return lent;
    }

    private static UUID person(int number) {
        return new UUID(1, number);
    }

    private static void store(Handle handle, List<Managed> managed, List<Lent> lent) {
        handle.execute("truncate directory_manager, directory_delegation");
        for (Managed one : managed) {
            handle.execute(
                    "insert into directory_manager values (?, ?, ?, 'LINE_MANAGER', ?, ?)",
                    one.engagement(),
                    one.person(),
                    one.manager(),
                    one.from(),
                    one.to());
        }
        for (Lent one : lent) {
            handle.execute(
                    "insert into directory_delegation values (?, ?, ?, ?, ?)",
                    one.id(),
                    one.manager(),
                    one.delegate(),
                    one.from(),
                    one.to());
        }
    }
}
