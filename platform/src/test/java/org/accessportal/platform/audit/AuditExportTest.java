package org.accessportal.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GO-2: an export holds the organization's rows, and what it takes to follow the chain past all others. */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class AuditExportTest {

    private static final UUID HERE = new UUID(9, 1);
    private static final UUID ELSEWHERE = new UUID(9, 2);
    private static final Actor AUDITOR = new Actor(new UUID(3, 1), HERE, new UUID(4, 1), 3);
    private static final AuditFilter EVERYTHING = new AuditFilter(null, null, null, null, null, null, null, null);

    @Inject
    AuditLog log;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditExports exports;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void emptyLog() {
        jdbi.useTransaction(
                handle -> handle.createScript("set local session_replication_role = replica; truncate audit_row,"
                                + " audit_seal, audit_pending; truncate directory_role;")
                        .execute());
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_role values (?, ?, 'AUDITOR', null)", AUDITOR.identityId(), HERE));
    }

    @Test
    void everyRowIsThereInTheOrderOfTheChainWhateverTheirNumber() throws IOException {
        record(HERE, "many.done", 12_345);
        while (sealer.seal() > 0) {}
        List<AuditLine> lines = export(EVERYTHING);
        assertThat(lines).hasSize(12_345 + 2);
        String hash = AuditChain.START;
        for (AuditLine line : lines) {
            if (line instanceof AuditLine.Row row) {
                hash = AuditChain.next(hash, row.number(), row.row());
                assertThat(row.hash()).isEqualTo(hash);
            }
        }
        assertThat(lines.getLast()).isEqualTo(new AuditLine.End(12_345, 12_345, hash));
    }

    @Test
    void othersRowsArePassedOverWithNothingButAHash() throws IOException {
        record(ELSEWHERE, "theirs.done", 3);
        record(HERE, "ours.done", 1);
        record(ELSEWHERE, "theirs.done", 2);
        record(HERE, "ours.done", 2);
        record(ELSEWHERE, "theirs.done", 1);
        List<AuditLine> lines = export(EVERYTHING);
        assertThat(lines.toString()).doesNotContain("theirs").doesNotContain(ELSEWHERE.toString());
        assertThat(lines.stream().map(AuditExportTest::numbers))
                .containsExactly(
                        "chain to 9", "over 1-3", "row 4", "over 5-6", "row 7", "row 8", "over 9-9", "end 3 at 9");
        var over = (AuditLine.Passed) lines.get(3);
        var row = (AuditLine.Row) lines.get(4);
        assertThat(AuditChain.next(over.hash(), 7, row.row())).isEqualTo(row.hash());
    }

    @Test
    void rowsThatWereNotAskedForArePassedOverToo() throws IOException {
        record(HERE, "one.done", 1);
        record(HERE, "two.done", 1);
        var two = new AuditFilter(null, null, null, null, "two.", null, null, null);
        assertThat(export(two).stream().map(AuditExportTest::numbers))
                .containsExactly("chain to 2", "over 1-1", "row 2", "end 1 at 2");
    }

    @Test
    void exportIsOnRecordWithTheHeadBeforeItsFirstByte() {
        record(HERE, "one.done", 1);
        exports.export(EVERYTHING, AUDITOR);
        String details = jdbi.withHandle(
                handle -> handle.createQuery("select details from audit_row where action = 'audit.exported'")
                        .mapTo(String.class)
                        .one());
        AuditSealer.Head head = jdbi.withHandle(AuditRows::head);
        assertThat(details).isEqualTo("through=1 hash=" + head.hash());
    }

    @Test
    void nobodyElseExports() {
        assertThatThrownBy(() -> exports.export(EVERYTHING, new Actor(new UUID(1, 1), HERE, new UUID(4, 2), 3)))
                .isInstanceOf(Problem.class);
    }

    private List<AuditLine> export(AuditFilter filter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        exports.export(filter, AUDITOR).write(bytes);
        List<AuditLine> lines = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(AuditLine.of(line));
        }
        return lines;
    }

    private void record(UUID organization, String action, int rows) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < rows; i++) {
                log.record(AuditRow.within(organization, new UUID(1, i), action, Instant.now())
                        .with("n=" + i));
            }
        });
        sealer.seal();
    }

    private static String numbers(AuditLine line) {
        return switch (line) {
            case AuditLine.Chain chain -> "chain to " + chain.through();
            case AuditLine.Row row -> "row " + row.number();
            case AuditLine.Passed over -> "over " + over.from() + "-" + over.to();
            case AuditLine.End end -> "end " + end.rows() + " at " + end.number();
        };
    }
}
