package org.accessportal.notification.endings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AS-7, NO-1: who is told that an engagement comes to an end, and how often. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class EndingNoticesTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID PERSON = new UUID(5, 1);
    private static final UUID MANAGER = new UUID(5, 2);
    private static final UUID DELEGATE = new UUID(5, 3);
    private static final UUID ENGAGEMENT = new UUID(6, 1);

    @Inject
    EndingNotices notices;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = PortalTime.today(Clock.systemUTC());

    @BeforeEach
    void nobodyEnds() {
        jdbi.useHandle(handle -> {
            handle.execute("truncate message, message_object, ending_notice, directory_engagement, directory_identity,"
                    + " directory_manager, directory_delegation, directory_block cascade");
            handle.execute("insert into directory_identity values (?, ?, 1, false)", PERSON, ORGANIZATION);
            manages(ENGAGEMENT, PERSON);
        });
    }

    @ParameterizedTest(name = "{0} days before: {1}")
    @DisplayName("AS-7: told 30, 14 and 3 days before, and of the days that are left when that was missed")
    @CsvSource({"31, 0", "30, 1", "29, 1", "14, 1", "10, 1", "3, 1", "0, 1", "-1, 0"})
    void toldInTime(int daysBefore, int mails) {
        engaged(ENGAGEMENT, today.minusDays(100), today.plusDays(daysBefore));
        work();
        work();
        assertThat(told()).hasSize(mails);
    }

    @Test
    @DisplayName("AS-7: three times in all as the days go, and again when the last day is another")
    void threeTimes() {
        LocalDate end = today.plusDays(3);
        engaged(ENGAGEMENT, today.minusDays(100), end);
        for (int earlier : List.of(30, 14)) {
            jdbi.useHandle(handle ->
                    handle.execute("insert into ending_notice values (?, ?, ?, now())", ENGAGEMENT, end, earlier));
        }
        work();
        assertThat(told()).containsExactly(MANAGER);
        engaged(ENGAGEMENT, today.minusDays(100), end.plusDays(20));
        work();
        assertThat(told()).containsExactly(MANAGER, MANAGER);
    }

    @Test
    @DisplayName("AS-7, RO-2: whoever has the manager role lent is told too")
    void delegateIsTold() {
        manages(new UUID(6, 9), DELEGATE);
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_delegation values (gen_random_uuid(), ?, ?, ?, ?)",
                MANAGER,
                DELEGATE,
                today,
                today));
        engaged(ENGAGEMENT, today.minusDays(100), today.plusDays(14));
        work();
        assertThat(told()).containsExactlyInAnyOrder(MANAGER, DELEGATE);
    }

    @Test
    @DisplayName(
            "AS-7: not when another engagement follows or outlasts it, nor of one too short, nor of somebody blocked")
    void notToldInVain() {
        engaged(ENGAGEMENT, today.minusDays(100), today.plusDays(14));
        engaged(new UUID(6, 2), today.plusDays(15), null);
        work();
        assertThat(told()).as("the next begins the day after").isEmpty();
        jdbi.useHandle(handle -> handle.execute("delete from directory_engagement"));
        engaged(ENGAGEMENT, today.minusDays(2), today.plusDays(8));
        work();
        assertThat(told()).as("ten days in all").isEmpty();
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_block values (?, ?, gen_random_uuid(), ?, now())",
                PERSON,
                ORGANIZATION,
                MANAGER));
        engaged(ENGAGEMENT, today.minusDays(100), today.plusDays(8));
        work();
        assertThat(told()).as("blocked").isEmpty();
    }

    private void work() {
        int noticed = 1;
        while (noticed > 0) {
            noticed = notices.makeNext();
        }
    }

    private void engaged(UUID engagement, LocalDate from, @Nullable LocalDate to) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from directory_engagement where engagement_id = ?", engagement);
            handle.execute(
                    "insert into directory_engagement values (?, ?, ?, '602', '1042', '206010', '1', '12', ?, ?, true)",
                    engagement,
                    PERSON,
                    new UUID(7, 1),
                    from,
                    to);
        });
    }

    private void manages(UUID engagement, UUID person) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_manager values (?, ?, ?, 'LINE_MANAGER', null, null)",
                engagement,
                person,
                MANAGER));
    }

    private List<UUID> told() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select recipient_id from message where template = 'ENGAGEMENT_ENDS_SOON' order by made_at")
                .mapTo(UUID.class)
                .list());
    }
}
