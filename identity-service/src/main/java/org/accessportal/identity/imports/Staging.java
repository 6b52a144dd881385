package org.accessportal.identity.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.accessportal.identity.imports.StagedRow.Ignored;
import org.accessportal.identity.imports.StagedRow.Reason;
import org.accessportal.identity.imports.StagedRow.Rejected;
import org.accessportal.identity.imports.StagedRow.StagedEngagement;
import org.accessportal.identity.imports.StagedRow.StagedPerson;
import org.accessportal.identity.imports.StagedRow.StagedUnit;
import org.accessportal.platform.persistence.CopyIn;

/** Takes a feed into the staging tables, by COPY, as it streams in. */
@ApplicationScoped
class Staging {

    private static final int BATCH = 20_000;
    private static final String UNIT = "staged_unit (run_id, line, source_key, dn, parent_dn, hsa_id, name,"
            + " administration_code, cost_responsibility_number, provider, manager_keys, content_hash)";
    private static final String PERSON =
            "staged_person (run_id, line, source_key, personal_number, number_rejected, hsa_id,"
                    + " user_name, given_name, family_name, full_name, mail, protected_identity, content_hash)";
    private static final String ENGAGEMENT = "staged_engagement (run_id, line, dn, source_key, person_key, unit_hsa_id,"
            + " unit_dn, administration_code, cost_responsibility_number, title_code, title, employment_form,"
            + " benefits_group, starts_on, ends_on, source_primary, manager_key, absent_from, absent_to, rejected,"
            + " content_hash)";
    private static final String REJECTION = "import_rejection (run_id, position, line, dn, attribute, reason)";

    /** What was read. */
    record Outcome(long bytes, long records, boolean cut) {}

    private final AgroalDataSource dataSource;

    Staging(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads the whole feed; nothing of it is kept when reading it fails. */
    @Transactional
    Outcome read(UUID runId, InputStream ldif, LongConsumer progress) throws IOException, SQLException {
        var blocks = new LdifBlocks(ldif);
        var records = new KivRecords();
        try (Connection connection = dataSource.getConnection()) {
            underWay(connection, runId);
            var batch = new Batch(connection, runId);
            long count = 0;
            for (LdifBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
                if (!blocks.cut()) {
                    batch.add(records.read(block));
                    count++;
                }
                if (batch.isFull()) {
                    batch.write();
                    progress.accept(blocks.bytesRead());
                }
            }
            batch.write();
            return new Outcome(blocks.bytesRead(), count, blocks.cut());
        }
    }

    /** Shows that somebody reads, until the transaction ends or whoever reads is gone. */
    private static void underWay(Connection connection, UUID runId) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, AbandonedReadings.lockOf(runId));
            lock.execute();
        }
    }

    /** Rows on their way to the tables; one COPY a table and batch. */
    private static final class Batch {
        private final Connection connection;
        private final UUID runId;
        private final List<StagedUnit> units = new ArrayList<>();
        private final List<StagedPerson> people = new ArrayList<>();
        private final List<StagedEngagement> engagements = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private int rejections;

        Batch(Connection connection, UUID runId) {
            this.connection = connection;
            this.runId = runId;
        }

        void add(StagedRow row) {
            switch (row) {
                case StagedUnit unit -> units.add(unit);
                case StagedPerson person -> people.add(person);
                case StagedEngagement engagement -> add(engagement);
                case Rejected reject -> rejected.add(reject);
                case Ignored ignored -> {}
            }
        }

        boolean isFull() {
            return units.size() + people.size() + engagements.size() >= BATCH;
        }

        void write() throws SQLException {
            writeUnits();
            writePeople();
            writeEngagements();
            writeRejections();
        }

        private void add(StagedEngagement engagement) {
            engagements.add(engagement);
            if (engagement.endsBeforeItStarts()) {
                rejected.add(new Rejected(engagement.origin(), "hsaEndDate", Reason.END_BEFORE_START));
            }
        }

        private void writeUnits() throws SQLException {
            try (var copy = new CopyIn(connection, UNIT)) {
                for (StagedUnit u : units) {
                    copy.row(
                            runId,
                            u.origin().line(),
                            u.sourceKey(),
                            u.dn(),
                            u.parentDn(),
                            u.hsaId(),
                            u.name(),
                            u.administrationCode(),
                            u.costResponsibilityNumber(),
                            u.provider(),
                            array(u.managerKeys()),
                            u.contentHash());
                }
                copy.finish();
            }
            units.clear();
        }

        private void writePeople() throws SQLException {
            try (var copy = new CopyIn(connection, PERSON)) {
                for (StagedPerson p : people) {
                    copy.row(
                            runId,
                            p.origin().line(),
                            p.sourceKey(),
                            p.personalNumber(),
                            p.numberRejected(),
                            p.hsaId(),
                            p.userName(),
                            p.givenName(),
                            p.familyName(),
                            p.fullName(),
                            p.mail(),
                            p.protectedIdentity(),
                            p.contentHash());
                }
                copy.finish();
            }
            people.clear();
        }

        private void writeEngagements() throws SQLException {
            try (var copy = new CopyIn(connection, ENGAGEMENT)) {
                for (StagedEngagement e : engagements) {
                    copy.row(
                            runId,
                            e.origin().line(),
                            e.origin().dn(),
                            e.sourceKey(),
                            e.personKey(),
                            e.unitHsaId(),
                            e.unitDn(),
                            e.administrationCode(),
                            e.costResponsibilityNumber(),
                            e.titleCode(),
                            e.title(),
                            e.employmentForm(),
                            e.benefitsGroup(),
                            e.from(),
                            e.to(),
                            e.primary(),
                            e.managerKey(),
                            e.absentFrom(),
                            e.absentTo(),
                            e.endsBeforeItStarts(),
                            e.contentHash());
                }
                copy.finish();
            }
            engagements.clear();
        }

        private void writeRejections() throws SQLException {
            try (var copy = new CopyIn(connection, REJECTION)) {
                for (Rejected r : rejected) {
                    copy.row(runId, ++rejections, r.origin().line(), r.origin().dn(), r.attribute(), r.reason());
                }
                copy.finish();
            }
            rejected.clear();
        }

        /** PostgreSQL's text form of an array. */
        private static String array(List<String> values) {
            StringBuilder text = new StringBuilder("{");
            for (String value : values) {
                text.append(text.length() == 1 ? "\"" : ",\"")
                        .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                        .append('"');
            }
            return text.append('}').toString();
        }
    }
}
