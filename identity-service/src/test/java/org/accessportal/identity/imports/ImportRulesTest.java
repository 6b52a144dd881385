package org.accessportal.identity.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.HoldReason.Rule;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ID-2 to ID-9 and ID-11 on small exports, each in the words of its rule. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class ImportRulesTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final String CLINIC = "SE2321000131-E000000000002";
    private static final String NUMBER = "198001019802";

    @Inject
    ImportService imports;

    @Inject
    ImportWorker worker;

    @Inject
    DayChange dayChange;

    @Inject
    ImportFixture fixture;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private Actor administrator;

    @BeforeEach
    void emptyDatabase() {
        administrator = fixture.emptyDatabaseWithAdministrator();
        jdbi.useHandle(handle -> handle.execute("truncate day_change"));
    }

    /** ID-3: PRIM beats PRIA, and a finding is recorded. */
    @Test
    void primaryThatWasChosenByHandBeatsTheAutomatic() {
        run(tree().person("ann1", NUMBER)
                .employment("1", "ann1", WARD, "vgrPrimaryEmpl: PRIA", Ldif.day("hsaStartDate", today.minusYears(9)))
                .employment(
                        "2", "ann1", CLINIC, "vgrPrimaryEmpl: PRIM", Ldif.day("hsaStartDate", today.minusYears(1))));
        assertThat(primaries()).containsExactly("2");
        assertThat(findings()).contains("TWO_PRIMARIES");
    }

    /** ID-3: otherwise the longest running wins. */
    @Test
    void longestRunningPrimaryWins() {
        run(tree().person("ann1", NUMBER)
                .employment("1", "ann1", WARD, "vgrPrimaryEmpl: PRIA", Ldif.day("hsaStartDate", today.minusYears(1)))
                .employment(
                        "2", "ann1", CLINIC, "vgrPrimaryEmpl: PRIA", Ldif.day("hsaStartDate", today.minusYears(9))));
        assertThat(primaries()).containsExactly("2");
    }

    /** ID-3: an ended one never is; the day after its last the other is. */
    @Test
    void endedEngagementIsNoLongerPrimaryTheNextDay() {
        run(tree().person("ann1", NUMBER)
                .employment("1", "ann1", WARD, "vgrPrimaryEmpl: PRIM", Ldif.day("hsaEndDate", today))
                .employment("2", "ann1", CLINIC, "vgrPrimaryEmpl: PRIA"));
        assertThat(primaries()).containsExactly("1");
        dayChange.turn(today.plusDays(1));
        assertThat(list("select source_key from engagement where is_primary and ends_on is null"))
                .containsExactly("2");
    }

    /** ID-4: a unit that is gone is archived, one that comes back is the same. */
    @Test
    void unitThatIsGoneIsArchivedAndNeverDeleted() {
        run(tree());
        run(new Ldif().unit("Ward", WARD, "602"));
        assertThat(list("select name from unit where archived_at is not null")).containsExactly("Clinic");
        run(tree());
        assertThat(list("select name from unit where archived_at is null")).containsExactlyInAnyOrder("Ward", "Clinic");
    }

    /** ID-5: the rejected row has line and reason, the others go on. */
    @Test
    void oneBadRowNeverStopsTheOthers() {
        ImportView view = run(tree().person("ann1", NUMBER)
                .employment("1", "ann1", "SE2321000131-E000000009999")
                .employment("2", "ann1", WARD));
        assertThat(view.state()).isEqualTo(RunState.APPLIED);
        assertThat(view.rejected()).isEqualTo(1);
        assertThat(list("select reason || ' ' || attribute from import_rejection"))
                .containsExactly("UNKNOWN_UNIT vgrOrgRel");
        assertThat(fixture.liveEngagements()).isEqualTo(1);
    }

    /** ID-5: a typing error takes nothing away from anybody. */
    @Test
    void rejectedRowLeavesWhatWasKnown() {
        run(tree().person("ann1", NUMBER).employment("1", "ann1", WARD));
        run(tree().person("ann1", NUMBER)
                .employment(
                        "1",
                        "ann1",
                        WARD,
                        Ldif.day("hsaStartDate", today),
                        Ldif.day("hsaEndDate", today.minusDays(9))));
        assertThat(fixture.liveEngagements()).isEqualTo(1);
    }

    /** ID-6. */
    @Test
    void emptyFileIsHeld() {
        assertThat(take(new ByteArrayInputStream(new byte[0])).hold().reasons())
                .extracting(HoldReason::rule)
                .containsExactly(Rule.EMPTY_FILE);
    }

    /** ID-6. */
    @Test
    void fileCutInsideARecordIsHeldAndNobodyLosesAnything() {
        Ldif whole = tree().person("ann1", NUMBER).employment("1", "ann1", WARD);
        run(whole);
        ImportView cut = take(whole.cutBy(30));
        assertThat(cut.state()).isEqualTo(RunState.HELD);
        assertThat(fixture.liveEngagements()).isEqualTo(1);
    }

    /** ID-6: a human decides, once, with a reason. */
    @Test
    void heldRunIsDiscardedOnce() {
        ImportView held = take(new ByteArrayInputStream(new byte[0]));
        ImportView discarded = imports.discard(held.id(), "An empty file by mistake", administrator);
        assertThat(discarded.decision().reason()).isEqualTo("An empty file by mistake");
        assertThatThrownBy(() -> imports.resume(held.id(), "Second thoughts", administrator))
                .isInstanceOf(Problem.class);
    }

    /** API-1: sent again under its key it is the same import; another body is refused. */
    @Test
    void sameKeyAgainIsTheSameImport() {
        ImportView first = take(tree().person("ann1", NUMBER), 10L);
        assertThat(take(tree().person("ann1", NUMBER), 10L).id()).isEqualTo(first.id());
        assertThat(list("select id::text from import_run")).hasSize(1);
        assertThatThrownBy(() -> take(tree(), 11L)).isInstanceOf(Problem.class);
    }

    private ImportView take(Ldif feed, long length) {
        return imports.take("kiv", feed.stream(), new BodyDigest(length, null), "again", administrator);
    }

    /** ID-8: a new name keeps the identity and the user name. */
    @Test
    void personUnderANewNameIsTheSame() {
        run(tree().person("ann1", NUMBER));
        String before =
                list("select id::text from identity where user_name = 'ann1'").getFirst();
        run(tree().person("ann1", NUMBER, "fullName: Another Name"));
        assertThat(list("select id::text from identity where user_name = 'ann1'"))
                .containsExactly(before);
    }

    /** ID-9: a mark that disappears from a feed goes on protecting. */
    @Test
    void protectionOutlivesItsMark() {
        run(tree().person("ann1", NUMBER, "vgrSecrMark: J"));
        run(tree().person("ann1", NUMBER));
        assertThat(list("select user_name from identity where protected_identity"))
                .containsExactly("ann1");
    }

    /** ID-11: what an engagement was is kept, with when that was known. */
    @Test
    void historyKeepsWhatAnEngagementWas() {
        run(tree().person("ann1", NUMBER).employment("1", "ann1", WARD));
        run(tree().person("ann1", NUMBER).employment("1", "ann1", CLINIC));
        assertThat(list("select content ->> 'unit_key' from engagement_history"))
                .containsExactly(WARD);
    }

    private Ldif tree() {
        return new Ldif().unit("Ward", WARD, "602").unit("Clinic", CLINIC, "602");
    }

    private ImportView run(Ldif ldif) {
        return take(ldif.stream());
    }

    private ImportView take(InputStream feed) {
        ImportView read = imports.take("kiv", feed, new BodyDigest(null, null), null, administrator);
        worker.workOnNext();
        return imports.find(read.id(), administrator);
    }

    private List<String> primaries() {
        return list("select source_key from engagement where is_primary");
    }

    private List<String> findings() {
        return list("select kind from finding");
    }

    private List<String> list(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
