package org.accessportal.identity.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.imports.StagedRow.Ignored;
import org.accessportal.identity.imports.StagedRow.Reason;
import org.accessportal.identity.imports.StagedRow.Rejected;
import org.accessportal.identity.imports.StagedRow.StagedEngagement;
import org.accessportal.identity.imports.StagedRow.StagedPerson;
import org.accessportal.identity.imports.StagedRow.StagedUnit;
import org.accessportal.platform.persistence.CopyIn;

/** Rows of a run on their way to the staging tables; one COPY a table. */
final class StagedBatch {

    private static final int FULL = 5_000;
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

    private final UUID runId;
    private final List<StagedUnit> units = new ArrayList<>();
    private final List<StagedPerson> people = new ArrayList<>();
    private final List<StagedEngagement> engagements = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final int rejectionsBefore;

    /** Makes an empty batch; its rejections are numbered from there on. */
    StagedBatch(UUID runId, int rejectionsBefore) {
        this.runId = runId;
        this.rejectionsBefore = rejectionsBefore;
    }

    /** The batch that follows this one. */
    StagedBatch next() {
        return new StagedBatch(runId, rejectionsBefore + rejected.size());
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
        return units.size() + people.size() + engagements.size() >= FULL;
    }

    /** Writes all of it, in the connection's transaction. */
    void write(Connection connection) throws SQLException {
        writeUnits(connection);
        writePeople(connection);
        writeEngagements(connection);
        writeRejections(connection);
    }

    private void add(StagedEngagement engagement) {
        engagements.add(engagement);
        if (engagement.endsBeforeItStarts()) {
            rejected.add(new Rejected(engagement.origin(), "hsaEndDate", Reason.END_BEFORE_START));
        }
    }

    private void writeUnits(Connection connection) throws SQLException {
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
    }

    private void writePeople(Connection connection) throws SQLException {
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
    }

    private void writeEngagements(Connection connection) throws SQLException {
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
    }

    private void writeRejections(Connection connection) throws SQLException {
        int position = rejectionsBefore;
        try (var copy = new CopyIn(connection, REJECTION)) {
            for (Rejected r : rejected) {
                copy.row(runId, ++position, r.origin().line(), r.origin().dn(), r.attribute(), r.reason());
            }
            copy.finish();
        }
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
