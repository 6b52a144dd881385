package org.accessportal.identity.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.accessportal.identity.findings.Findings;
import org.accessportal.identity.imports.Consequences;
import org.accessportal.identity.organizations.Sources;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes people and engagements that are registered, with everything that follows from them, as imports do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegistrationRepository {

    private final Jdbi jdbi;
    private final Sources sources;
    private final Findings findings;
    private final Consequences consequences;
    private final Clock clock;

    RegistrationRepository(Jdbi jdbi, Sources sources, Findings findings, Consequences consequences, Clock clock) {
        this.jdbi = jdbi;
        this.sources = sources;
        this.findings = findings;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** Lets one registration of an organization be made at a time, so that two make one person of one number. */
    void takeTurn(UUID organizationId) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
                .bind("name", "registration " + organizationId)
                .mapTo(String.class)
                .one());
    }

    /** Adds a person whom nobody knows. */
    void addPerson(UUID id, RegistrationRequest person, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into identity (id, organization_id, source_id, source_key, personal_number, user_name,
                          given_name, family_name, mail, protected_identity, content_hash, revision,
                          responsibility_revision)
                        values (:id, :organization, :source, :id::text, :number,
                          'reg' || nextval('registered_user_name'), :given, :family, :mail, :protected,
                          gen_random_uuid(), 1, 1)
                        """)
                .bind("id", id)
                .bind("organization", actor.organizationId())
                .bind("source", sources.byHand(actor.organizationId()))
                .bind("number", person.personalNumber())
                .bind("given", person.givenName().strip())
                .bind("family", person.familyName().strip())
                .bind("mail", person.mail())
                .bind("protected", person.protectedIdentity())
                .execute());
    }

    /** Makes somebody who left known again; a mark protects, and never takes protection away (ID-9). */
    void revive(UUID id, boolean protectedIdentity) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update identity set ended_at = null, protected_identity = protected_identity or :protected
                        where id = :id
                        """)
                .bind("id", id)
                .bind("protected", protectedIdentity)
                .execute());
    }

    /** Adds the engagement; the unit says which administration it belongs to and who pays. */
    void add(Registration registration, RegistrationRequest wanted, UUID responsible, Actor actor) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into engagement (id, organization_id, identity_id, source_id, source_key, unit_id,
                              administration_code, cost_responsibility_number, title_code, title, employment_form,
                              starts_on, ends_on, source_primary, responsible_id, content_hash)
                            select :engagementId, u.organization_id, :identityId, :source, :id::text, u.id,
                              u.administration_code, u.cost_responsibility_number, :titleCode, :title, :form, :from, :to,
                              'HAND', :responsible, gen_random_uuid()
                            from unit u where u.id = :unitId
                            """)
                    .bindMethods(registration)
                    .bind("source", sources.byHand(actor.organizationId()))
                    .bind("titleCode", wanted.titleCode())
                    .bind("title", wanted.title().strip())
                    .bind("form", wanted.employmentForm())
                    .bind("responsible", responsible)
                    .execute();
            handle.createUpdate("""
                            insert into registration
                            values (:id, :organization, :identityId, :engagementId, :unitId, :actor, :now)
                            """)
                    .bindMethods(registration)
                    .bind("organization", actor.organizationId())
                    .bind("actor", actor.identityId())
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    /** Brings the engagement's last day to the registration's; what it was is kept (ID-11). */
    void move(Registration registration) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into engagement_history select id, :now, to_jsonb(e) from engagement e
                            where id = :engagementId
                            """)
                    .bindMethods(registration)
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
            handle.createUpdate("""
                            update engagement set ends_on = case when :neverBegins then ends_on else :to end,
                              ended_at = case when :neverBegins then :now end
                            where id = :engagementId
                            """)
                    .bindMethods(registration)
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    /** What follows: the primary engagement, nearest managers, findings and events. */
    void settle(UUID identityId, boolean added, Actor actor) {
        LocalDate today = PortalTime.today(clock);
        jdbi.useHandle(handle -> {
            Consequences.expect(handle);
            touch(handle, identityId, added);
            Consequences.decidePrimary(handle, today);
            findings.registeredBesides(identityId);
            consequences.settle(handle, actor.organizationId(), sources.byHand(actor.organizationId()), today);
        });
    }

    private static void touch(Handle handle, UUID identityId, boolean added) {
        handle.createUpdate("insert into touched_identity values (:id, :added)")
                .bind("id", identityId)
                .bind("added", added)
                .execute();
    }
}
