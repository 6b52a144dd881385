package org.accessportal.identity.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.personaldata.DataExtract;
import org.accessportal.platform.personaldata.DataExtracts;
import org.accessportal.platform.personaldata.Retention;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PersonalDataCheck;
import org.accessportal.platform.testing.PostgresResource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GO-4: the extract holds everything, for those whom it is for. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class IdentityPersonalDataTest {

    private static final String WARD = "SE2321000131-E000000000001";

    @Inject
    IdentityPersonalData personalData;

    @Inject
    DataExtracts extracts;

    @Inject
    Retention retention;

    @Inject
    ImportFixture fixture;

    @Inject
    Jdbi jdbi;

    private Actor auditor;
    private Actor ann;
    private Actor hidden;

    @BeforeEach
    void wardWithAnAuditor() {
        auditor = fixture.emptyDatabaseWithAdministrator();
        fixture.load(
                new Ldif()
                        .unit("Ward", WARD, "602")
                        .person("ann1", "198003039800")
                        .employment("1", "ann1", WARD)
                        .person("hid1", "198004049808", "vgrSecrMark: J")
                        .employment("2", "hid1", WARD),
                auditor);
        ann = fixture.named("ann1", auditor);
        hidden = fixture.named("hid1", auditor);
        jdbi.useHandle(handle -> handle.execute(
                "insert into role_grant values (?, 'SE2321000131-P000000000001', 'AUDITOR', null) on conflict do nothing",
                auditor.organizationId()));
    }

    @AfterEach
    void takeTheRoleBack() {
        jdbi.useHandle(handle -> handle.execute(
                "delete from role_grant where role = 'AUDITOR' and hsa_id = 'SE2321000131-P000000000001'"));
    }

    @Test
    void everyTableIsInItOrLeftOutOnPurpose() {
        PersonalDataCheck.holdsEveryTable(jdbi, personalData);
    }

    @Test
    void everybodyGetsTheirOwnWholeAndOnRecord() {
        DataExtract extract = extracts.of(hidden.identityId(), hidden);
        assertThat(rows(extract, "identity"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("personalNumber", "198004049808")
                        .containsEntry("userName", "hid1")
                        .doesNotContainKey("contentHash"));
        assertThat(rows(extract, "engagements")).hasSize(1);
        assertThat(rows(extracts.of(hidden.identityId(), hidden), "audit"))
                .extracting(row -> row.get("action"))
                .contains("extract.made");
    }

    /** ID-9. */
    @Test
    void auditorGetsThatOfOthersWhoAreNotProtected() {
        assertThat(rows(extracts.of(ann.identityId(), auditor), "identity")).hasSize(1);
        assertRefused(CommonProblem.NOT_FOUND, () -> extracts.of(hidden.identityId(), auditor));
        assertRefused(CommonProblem.NOT_FOUND, () -> extracts.of(UUID.randomUUID(), auditor));
        assertRefused(CommonProblem.FORBIDDEN, () -> extracts.of(auditor.identityId(), ann));
    }

    /** GO-4: nothing is left that tells who it was; what else is known about the id stays, and so does the audit log. */
    @Test
    void whoLeftLongEnoughAgoIsErased() {
        extracts.of(ann.identityId(), ann);
        long logged = audited(ann.identityId());
        end(ann, 729);
        retention.eraseWhatIsOver();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, "ann1")).isNotEmpty();
        end(ann, 731);
        retention.eraseWhatIsOver();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, "ann1")).isEmpty();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, "198003039800")).isEmpty();
        assertThat(PersonalDataCheck.tablesHolding(jdbi, "hid1")).isNotEmpty();
        assertThat(audited(ann.identityId())).isEqualTo(logged);
    }

    private void end(Actor person, int daysAgo) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update identity set ended_at = now() - make_interval(days => :days) where id = :id")
                .bind("days", daysAgo)
                .bind("id", person.identityId())
                .execute());
    }

    private long audited(UUID subject) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from audit_row where subject_id = :subject")
                        .bind("subject", subject)
                        .mapTo(Long.class)
                        .one());
    }

    /** ID-9: what somebody wrote about opening a protected person is in the protected person's extract only. */
    @Test
    void reasonsBelongToWhomTheyAreAbout() {
        jdbi.useHandle(handle -> handle.execute(
                "insert into disclosure values (gen_random_uuid(), gen_random_uuid(), ?, ?, 'Schedule', now(), now())",
                ann.identityId(),
                hidden.identityId()));
        assertThat(rows(extracts.of(hidden.identityId(), hidden), "disclosures"))
                .anySatisfy(row -> assertThat(row).containsEntry("reason", "Schedule"));
        assertThat(rows(extracts.of(ann.identityId(), auditor), "disclosures"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContainKey("reason"));
    }

    private static List<Map<String, Object>> rows(DataExtract extract, String kind) {
        return extract.kinds().stream()
                .filter(extracted -> extracted.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
