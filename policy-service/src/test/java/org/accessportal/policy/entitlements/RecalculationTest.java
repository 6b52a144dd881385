package org.accessportal.policy.entitlements;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.Topic;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PO-1: every night what is stored is held against what the policies give. */
@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class RecalculationTest {

    private static final UUID ANNA = new UUID(9, 1);
    private static final UUID BO = new UUID(9, 2);

    @Inject
    PolicyFixture fixture;

    @Inject
    Recalculation recalculation;

    @Inject
    Jdbi jdbi;

    private List<String> stored;

    @BeforeEach
    void twoNurses() {
        fixture.begin();
        active(account("Konto", NURSES, "bas"));
        active(group("Grupp", NURSES));
        fixture.arrive(
                Topic.IDENTITIES,
                fixture.person(ANNA, fixture.nurse(new UUID(8, 1), true)),
                fixture.person(BO, fixture.nurse(new UUID(8, 2), true)));
        jdbi.useHandle(handle -> handle.execute("truncate reassessment, nightly_sweep, outbox"));
        stored = entitlements();
        assertThat(stored).hasSize(4);
    }

    @ParameterizedTest
    @DisplayName("PO-1: each difference that somebody has made is found, mended, told and on record")
    @ValueSource(
            strings = {
                "delete from entitlement where identity_id = :anna",
                "delete from entitlement where identity_id = :anna and level is not null",
                "update entitlement set level = 'plus' where identity_id = :anna and level is not null",
                "update entitlement set level = null where identity_id = :anna",
                "update entitlement set starts_on = starts_on + 10 where identity_id = :anna",
                "update entitlement set ends_on = (now() at time zone 'Europe/Stockholm')::date where identity_id = :anna",
                "update entitlement set policy_version = 7 where identity_id = :anna",
                "update entitlement set resource_id = gen_random_uuid() where identity_id = :anna and level is null",
                "update entitlement set engagement_id = gen_random_uuid() where identity_id = :anna",
                "insert into entitlement select identity_id, engagement_id, gen_random_uuid(), resource_id, level,"
                        + " policy_version, starts_on, ends_on from entitlement where identity_id = :anna",
            })
    void differenceIsFoundAndMended(String difference) {
        jdbi.useHandle(
                handle -> handle.createUpdate(difference).bind("anna", ANNA).execute());
        assertThat(entitlements()).isNotEqualTo(stored);
        wholeNight();
        assertThat(entitlements()).isEqualTo(stored);
        assertThat(mended()).isEqualTo(1);
        assertThat(fixture.published()).extracting(Entitlements::identityId).containsExactly(ANNA);
        assertThat(recordedAbout(ANNA)).isPositive();
    }

    @Test
    @DisplayName("PO-1: where nothing differs nothing is changed or told, and once is enough for a night")
    void nothingDiffers() {
        wholeNight();
        assertThat(mended()).isZero();
        assertThat(fixture.published()).isEmpty();
        jdbi.useHandle(handle -> handle.createUpdate("delete from entitlement where identity_id = :anna")
                .bind("anna", ANNA)
                .execute());
        wholeNight();
        assertThat(entitlements()).as("not before the next night").isNotEqualTo(stored);
    }

    @Test
    @DisplayName("PO-1: who waits to be looked at anyhow is no difference")
    void whatWaitsIsNoDifference() {
        jdbi.useHandle(handle -> {
            handle.execute("delete from entitlement where identity_id = ?", ANNA);
            handle.execute("insert into reassessment (identity_id) values (?)", ANNA);
        });
        wholeNight();
        assertThat(mended()).isZero();
    }

    private void wholeNight() {
        boolean more = true;
        while (more) {
            more = recalculation.workOnBatch();
        }
        long finished = jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from nightly_sweep where finished_at is not null")
                        .mapTo(Long.class)
                        .one());
        assertThat(finished).isEqualTo(1);
    }

    private long mended() {
        return jdbi.withHandle(handle -> handle.createQuery("select sum(mended) from nightly_sweep")
                .mapTo(Long.class)
                .one());
    }

    private long recordedAbout(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from audit_row where action = 'entitlement.mended' and subject_id = :id")
                .bind("id", person)
                .mapTo(Long.class)
                .one());
    }

    private List<String> entitlements() {
        return jdbi.withHandle(handle -> handle.createQuery("select to_jsonb(e)::text from entitlement e order by 1")
                .mapTo(String.class)
                .list());
    }
}
