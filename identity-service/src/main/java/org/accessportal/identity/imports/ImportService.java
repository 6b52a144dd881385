package org.accessportal.identity.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.imports.HoldReason.Rule;
import org.accessportal.identity.organizations.Sources;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes feeds in and lets humans decide about held ones; applying is the worker's. */
@ApplicationScoped
class ImportService {

    private static final Logger LOG = Logger.getLogger(ImportService.class);

    /** The run, and whether this request began it. */
    private record Begun(ImportView run, boolean anew) {}

    private final ImportRunRepository runs;
    private final Staging staging;
    private final Sources sources;
    private final AuditLog audit;
    private final Clock clock;

    ImportService(ImportRunRepository runs, Staging staging, Sources sources, AuditLog audit, Clock clock) {
        this.runs = runs;
        this.staging = staging;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads a whole feed into staging; the answer comes when all of it has been read. */
    ImportView take(String sourceCode, InputStream feed, BodyDigest digest, @Nullable String key, Actor actor) {
        requireImporter(actor);
        Sources.Source source = sources.named(sourceCode, actor.organizationId());
        Begun begun = begin(source, digest, key, actor);
        if (!begun.anew()) {
            return begun.run();
        }
        UUID runId = begun.run().id();
        try (InputStream body = digest.watch(feed)) {
            Staging.Outcome outcome = staging.read(runId, body, bytes -> progress(runId, bytes));
            return QuarkusTransaction.requiringNew().call(() -> finish(runId, outcome, digest, sourceCode));
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warnf("Import %s could not be read: %s", runId, e.getClass().getName());
            QuarkusTransaction.requiringNew().run(() -> get(runId).fail("READING_WAS_INTERRUPTED", clock.instant()));
            throw CommonProblem.MALFORMED_REQUEST.because("The file could not be read to its end; nothing has changed");
        }
    }

    /** Lets a held run do what it would do. */
    @Transactional
    ImportView resume(UUID id, String reason, Actor actor) {
        ImportRun run = heldRun(id, actor);
        run.resume(actor, reason, clock.instant());
        audit.record(AuditRow.by(actor, "import.resumed", clock.instant()).on(id));
        return view(run);
    }

    /** Throws a held run away. */
    @Transactional
    ImportView discard(UUID id, String reason, Actor actor) {
        ImportRun run = heldRun(id, actor);
        run.discard(actor, reason, clock.instant());
        audit.record(AuditRow.by(actor, "import.discarded", clock.instant()).on(id));
        return view(run);
    }

    @Transactional
    ImportView find(UUID id, Actor actor) {
        return view(visible(id, actor));
    }

    @Transactional
    List<ImportView> list(Actor actor, int offset, int limit) {
        requireImporter(actor);
        return runs.newest(actor.organizationId(), offset, limit).stream()
                .map(this::view)
                .toList();
    }

    @Transactional
    long count(Actor actor) {
        requireImporter(actor);
        return runs.count("organizationId", actor.organizationId());
    }

    private void requireImporter(Actor actor) {
        if (!sources.mayImport(actor.identityId())) {
            throw CommonProblem.FORBIDDEN.because("Imports are for system administrators");
        }
    }

    /** The same request again is the same import; its body is not read again (API-1). */
    private Begun begin(Sources.Source source, BodyDigest digest, @Nullable String key, Actor actor) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<ImportRun> before =
                    Optional.ofNullable(key).flatMap(given -> runs.sentUnder(actor.identityId(), given));
            if (before.isPresent()) {
                before.get().requireAnnounced(digest.announcement());
                return new Begun(view(before.get()), false);
            }
            if (runs.isUnderWay(source.id())) {
                throw IdentityProblem.RUN_UNDER_WAY.because("Wait until it has been applied, or decide about it");
            }
            ImportRun run = ImportRun.start(source.organizationId(), source.id(), actor.identityId(), clock.instant());
            run.sentUnder(key, digest.announcement());
            runs.persist(run);
            audit.record(AuditRow.by(actor, "import.started", clock.instant()).on(run.id()));
            return new Begun(view(run), true);
        });
    }

    private ImportView finish(UUID runId, Staging.Outcome outcome, BodyDigest digest, String source) {
        ImportRun run = get(runId);
        run.read(outcome.bytes());
        var nothing = new ImportCounts.Tally(0, 0, 0, 0);
        var unknown = new ImportCounts(nothing, nothing, nothing);
        if (outcome.records() == 0) {
            run.hold(unknown, List.of(HoldReason.ofFile(Rule.EMPTY_FILE)));
        } else if (outcome.cut()) {
            run.hold(unknown, List.of(HoldReason.ofFile(Rule.CUT_FILE)));
        } else if (!digest.matches(outcome.bytes())) {
            run.hold(unknown, List.of(HoldReason.ofFile(Rule.WRONG_DIGEST)));
        }
        return run.view(source);
    }

    private void progress(UUID runId, long bytes) {
        QuarkusTransaction.requiringNew().run(() -> runs.update("bytesRead = ?1 where id = ?2", bytes, runId));
    }

    private ImportRun heldRun(UUID id, Actor actor) {
        visible(id, actor);
        return runs.locked(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such import"));
    }

    private ImportRun visible(UUID id, Actor actor) {
        return runs.findByIdOptional(id)
                .filter(run -> run.organizationId().equals(actor.organizationId()))
                .filter(run -> sources.mayImport(actor.identityId()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such import"));
    }

    private ImportRun get(UUID id) {
        return runs.findByIdOptional(id).orElseThrow();
    }

    private ImportView view(ImportRun run) {
        return run.view(sources.codeOf(run.sourceId()));
    }
}
