package org.accessportal.platform.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.PersonalNumbers;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the log, drawn at random for auditors to look at one by one, and what they said (GO-2).
 *
 * @param drawnBy who asked for it; never chose the rows
 * @param rows each with its review, when there is one
 */
record SpotCheck(UUID id, UUID organizationId, UUID drawnBy, Instant drawnAt, Kind kind, List<Drawn> rows) {

    private static final String RULE = "GO-2";

    /** Which rows it was drawn from: the beginning of the action's code, and a period. */
    record Kind(@Nullable String action, Instant from, Instant to) {

        AuditFilter filter() {
            return new AuditFilter(null, null, null, null, action, from, to, null);
        }
    }

    /** What somebody said about a row. */
    record Review(SpotCheckVerdict verdict, @Nullable String remark, UUID reviewedBy, Instant reviewedAt) {}

    /** A row that was drawn. */
    record Drawn(AuditEntry row, @Nullable Review review) {

        SpotCheckView.DrawnRow view(Actor viewer) {
            return review == null
                    ? new SpotCheckView.DrawnRow(row, null, null, null, null, !concerns(viewer))
                    : new SpotCheckView.DrawnRow(
                            row, review.verdict(), review.remark(), review.reviewedBy(), review.reviewedAt(), false);
        }

        private boolean concerns(Actor actor) {
            UUID self = actor.identityId();
            return self.equals(row.actorId()) || self.equals(row.onBehalfOf()) || self.equals(row.subjectId());
        }
    }

    /** A new one, of rows that chance has chosen. */
    static SpotCheck draw(Kind kind, List<AuditEntry> chosen, Actor actor, Instant at) {
        if (!kind.from().isBefore(kind.to())) {
            throw CommonProblem.INVALID_REQUEST.at("to", RULE, "Later than the beginning");
        }
        if (chosen.isEmpty()) {
            throw AuditProblem.NOTHING_TO_DRAW.at("action", RULE, "Choose another kind or a longer period");
        }
        List<Drawn> rows = chosen.stream().map(row -> new Drawn(row, null)).toList();
        return new SpotCheck(UUID.randomUUID(), actor.organizationId(), actor.identityId(), at, kind, rows);
    }

    /** The same, with what the actor says about a row; refused for what concerns the actor (RO-7), and when it is said. */
    SpotCheck review(UUID rowId, SpotCheckVerdict verdict, @Nullable String remark, Actor actor, Instant at) {
        Drawn drawn = rows.stream()
                .filter(one -> one.row().id().equals(rowId))
                .findFirst()
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The row is not in this spot check"));
        if (drawn.concerns(actor)) {
            throw AuditProblem.CONCERNS_ONESELF.because("Somebody else reviews this row");
        }
        if (drawn.review() != null) {
            throw AuditProblem.ROW_REVIEWED.because("%s by %s at %s"
                    .formatted(
                            drawn.review().verdict(),
                            drawn.review().reviewedBy(),
                            drawn.review().reviewedAt()));
        }
        var review = new Review(verdict, checked(verdict, remark), actor.identityId(), at);
        List<Drawn> after = new ArrayList<>(rows);
        after.set(rows.indexOf(drawn), new Drawn(drawn.row(), review));
        return new SpotCheck(id, organizationId, drawnBy, drawnAt, kind, List.copyOf(after));
    }

    private static @Nullable String checked(SpotCheckVerdict verdict, @Nullable String remark) {
        String said = remark == null || remark.isBlank() ? null : remark.strip();
        if (said == null && verdict == SpotCheckVerdict.TO_BE_FOLLOWED_UP) {
            throw AuditProblem.REMARK_NEEDED.at("remark", RULE, "Say what is to be followed up");
        }
        if (said != null && PersonalNumbers.standIn(said)) {
            throw AuditProblem.PERSONNUMMER_IN_TEXT.at(
                    "remark", "ID-1", "Name nobody by number; the row says who it is");
        }
        return said;
    }
}
