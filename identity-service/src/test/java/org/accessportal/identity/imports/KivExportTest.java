package org.accessportal.identity.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** ID-5, ID-6, ID-7 on exports shaped like the real catalogue's, where their generator is at hand. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
@EnabledIf("generatorIsThere")
class KivExportTest {

    private static final Path GENERATOR = Path.of("../../shared/kiv/make-kiv.py");

    @Inject
    ImportService imports;

    @Inject
    ImportWorker worker;

    @Inject
    ImportFixture fixture;

    @Inject
    Jdbi jdbi;

    private Actor administrator;

    static boolean generatorIsThere() {
        return Files.exists(GENERATOR);
    }

    @BeforeEach
    void emptyDatabase() {
        administrator = fixture.emptyDatabaseWithAdministrator();
    }

    @Test
    void sameExportAgainChangesNothing() throws Exception {
        ImportView first = run("--people", "2000");
        assertThat(first.state()).isEqualTo(RunState.APPLIED);
        assertThat(first.counts().identities().added()).isEqualTo(2000);
        ImportView again = run("--people", "2000");
        assertThat(again.counts().identities()).isEqualTo(new ImportCounts.Tally(0, 0, 0, 2000));
        assertThat(again.counts().engagements().added()).isZero();
        assertThat(again.counts().units().changed()).isZero();
        assertThat(fixture.outboxRows()).as("events of the second run").isZero();
    }

    @Test
    void laterExportGivesExactlyTheDifferences() throws Exception {
        run("--people", "2000");
        ImportView later = run("--people", "2000", "--day", "3", "--churn", "0.01");
        assertThat(later.state()).isEqualTo(RunState.APPLIED);
        assertThat(later.counts()).isEqualTo(differences("--people 2000", "--people 2000 --day 3 --churn 0.01"));
    }

    @Test
    void faultsOfRealExportsHaveTheOutcomesTheyShould() throws Exception {
        ImportView dirty = run("--people", "2000", "--dirty");
        assertThat(dirty.state()).isEqualTo(RunState.APPLIED);
        assertThat(dirty.findings().get("WRONG_CHECK_DIGIT")).isEqualTo(count(97, 13));
        assertThat(dirty.findings().get("MISSING_MAIL")).isEqualTo(count(53, 7));
        assertThat(dirty.rejected()).isEqualTo((int) endBeforeStart());
        assertThat(dirty.findings()).containsKeys("UNKNOWN_LINE_MANAGER", "UNIT_NOT_IN_TREE");
    }

    @Test
    void exportThatLacksAThirdOfThePeopleIsHeld() throws Exception {
        run("--people", "2000");
        ImportView third = run("--people", "1340");
        assertThat(third.state()).isEqualTo(RunState.HELD);
        assertThat(third.hold().reasons()).extracting(HoldReason::rule).contains(HoldReason.Rule.ENDED);
        assertThat(fixture.liveEngagements()).isGreaterThanOrEqualTo(2000);
    }

    private ImportView run(String... arguments) throws IOException {
        jdbi.useHandle(handle -> handle.execute("truncate outbox"));
        try (InputStream feed = Files.newInputStream(export(arguments))) {
            UUID id = imports.take("kiv", feed, new BodyDigest(null, null), null, administrator)
                    .id();
            worker.workOnNext();
            return imports.find(id, administrator);
        }
    }

    private static Path export(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", GENERATOR.toString(), "--today", fixtureToday()));
        command.addAll(Arrays.asList(arguments));
        File file = File.createTempFile("kiv", ".ldif");
        file.deleteOnExit();
        try {
            Process made = new ProcessBuilder(command)
                    .redirectOutput(file)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(made.waitFor()).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return file.toPath();
    }

    private static String fixtureToday() {
        return java.time.LocalDate.now(org.accessportal.platform.time.PortalTime.ZONE)
                .toString();
    }

    /** Worked out from the two files alone, line by line. */
    private static ImportCounts differences(String before, String after) throws IOException {
        var one = ExportContent.of(export(before.split(" ")));
        var other = ExportContent.of(export(after.split(" ")));
        return new ImportCounts(
                ExportContent.tally(one.people(), other.people()),
                ExportContent.tally(one.employments(), other.employments()),
                ExportContent.tally(one.units(), other.units()));
    }

    private static long count(int modulus, int remainder) {
        return java.util.stream.IntStream.range(0, 2000)
                .filter(i -> i % modulus == remainder)
                .count();
    }

    private long endBeforeStart() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from import_rejection where reason = 'END_BEFORE_START' and attribute = 'hsaEndDate'")
                .mapTo(Long.class)
                .one());
    }
}
