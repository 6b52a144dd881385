package org.accessportal.identity.signin;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.accessportal.identity.signin.SessionRepository.Holder;
import org.accessportal.identity.signin.SessionRepository.Session;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;

/** From a presented card to a session and its short-lived access tokens (SI-1 to SI-3). */
@ApplicationScoped
class SignIn {

    private static final Duration CODE_LIFE = Duration.ofSeconds(30);

    /** What the browser gets: two cookies' values. */
    record Cookies(String accessToken, String sessionSecret) {}

    /** When a session ends by itself. */
    record Limits(Instant idleUntil, Instant expiresAt) {}

    private final SessionRepository sessions;
    private final InstallationAdministrators installation;
    private final AccessTokenWriter tokens;
    private final SignInSettings settings;
    private final DirectoryPublisher publisher;
    private final AuditLog audit;
    private final Clock clock;

    SignIn(
            SessionRepository sessions,
            InstallationAdministrators installation,
            AccessTokenWriter tokens,
            SignInSettings settings,
            DirectoryPublisher publisher,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.installation = installation;
        this.tokens = tokens;
        this.settings = settings;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives a code for the holder of a card, good once, for thirty seconds, in the browser that began. */
    @Transactional
    String codeFor(CardHolder card, String browserHash) {
        Holder holder = sessions.holderOf(card, PortalTime.today(clock))
                .or(() -> installation.admit(card))
                .orElseThrow(() -> IdentityProblem.SIGN_IN_REFUSED.because("Nobody here has that card"));
        requireAdmissible(holder);
        String code = Secret.random();
        sessions.storeCode(
                Secret.hash(code), browserHash, holder, clock.instant().plus(CODE_LIFE));
        return code;
    }

    /** Exchanges a code for a session. */
    @Transactional
    Cookies exchange(String code, String browserSecret) {
        Instant now = clock.instant();
        Holder holder = sessions.takeCode(Secret.hash(code), Secret.hash(browserSecret), now)
                .orElseThrow(() -> IdentityProblem.SIGN_IN_EXPIRED.because("Begin again from the portal's first page"));
        requireAdmissible(holder);
        String secret = Secret.random();
        UUID session = sessions.start(Secret.hash(secret), holder, now);
        Metrics.counter("portal.sign.ins").increment();
        audit.record(AuditRow.by(holder.in(session), "session.started", now)
                .on(session)
                .with("level=" + holder.assuranceLevel()));
        return new Cookies(tokens.of(session, holder, now), secret);
    }

    /** A new access token for a session that is still good; empty when it is not. */
    @Transactional
    Optional<Cookies> renew(String sessionSecret) {
        Instant now = clock.instant();
        return sessions.find(Secret.hash(sessionSecret), PortalTime.today(clock))
                .filter(session -> isWithinLimits(session, now))
                .map(session -> {
                    sessions.use(session.id(), now);
                    return new Cookies(tokens.of(session.id(), session.holder(), now), sessionSecret);
                });
    }

    /** When the session of that secret ends by itself; empty when it has. */
    @Transactional
    Optional<Limits> limitsOf(String sessionSecret) {
        return sessions.find(Secret.hash(sessionSecret), PortalTime.today(clock))
                .map(session -> new Limits(
                        session.usedAt().plus(settings.session().idle()),
                        session.startedAt().plus(settings.session().absolute())));
    }

    /** Ends the session that the actor is in. */
    @Transactional
    void end(Actor actor) {
        sessions.end(actor.sessionId(), clock.instant());
        tellOthers(actor);
        audit.record(AuditRow.by(actor, "session.ended", clock.instant()).on(actor.sessionId()));
    }

    /** Ends all of the actor's sessions. */
    @Transactional
    void endAll(Actor actor) {
        sessions.endAllOf(actor.identityId(), clock.instant());
        tellOthers(actor);
        audit.record(AuditRow.by(actor, "session.all-ended", clock.instant()));
    }

    /** The other services refuse the tokens of sessions that have ended (SI-3). */
    private void tellOthers(Actor actor) {
        publisher.raiseResponsibilities(List.of(actor.identityId()));
        publisher.publishResponsibilities(List.of(actor.identityId()));
    }

    /** Neither whose access is stopped (AS-5) nor who has left gets in. */
    private void requireAdmissible(Holder holder) {
        if (sessions.isBlocked(holder)) {
            recordRefusal(holder, "block.sign-in-refused");
            throw IdentityProblem.ACCESS_BLOCKED.because("Speak to your manager or the service desk");
        }
        if (sessions.hasLeft(holder, PortalTime.today(clock))) {
            recordRefusal(holder, "session.refused-to-leaver");
            throw IdentityProblem.SIGN_IN_REFUSED.because("Your engagement has ended");
        }
    }

    /** That they tried is on record, although nothing came of it. */
    private void recordRefusal(Holder holder, String action) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(AuditRow.within(holder.organizationId(), null, action, clock.instant())
                        .about(holder.identityId())));
    }

    private boolean isWithinLimits(Session session, Instant now) {
        return now.isBefore(session.usedAt().plus(settings.session().idle()))
                && now.isBefore(session.startedAt().plus(settings.session().absolute()));
    }
}
