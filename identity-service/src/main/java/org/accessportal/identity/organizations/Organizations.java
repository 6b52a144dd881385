package org.accessportal.identity.organizations;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.accessportal.identity.organizations.OrganizationFile.SourceEntry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings organizations, sources and first roles to what the installation's settings say, at the start. */
@ApplicationScoped
class Organizations {

    private final OrganizationSettings settings;
    private final ObjectMapper json;
    private final Jdbi jdbi;
    private final DirectoryPublisher publisher;

    Organizations(OrganizationSettings settings, ObjectMapper json, Jdbi jdbi, DirectoryPublisher publisher) {
        this.settings = settings;
        this.json = json;
        this.jdbi = jdbi;
        this.publisher = publisher;
    }

    void start(@Observes StartupEvent event) {
        settings.file().ifPresent(this::load);
    }

    void load(Path file) {
        try {
            OrganizationFile[] organizations = json.readValue(file.toFile(), OrganizationFile[].class);
            QuarkusTransaction.requiringNew()
                    .run(() -> jdbi.useHandle(handle -> {
                        for (OrganizationFile organization : organizations) {
                            store(handle, organization);
                            tell(storeRoles(handle, organization));
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException("The organizations' file cannot be read", e);
        }
    }

    /** The same code always has the same id, whatever the database. */
    static UUID idOf(String kind, String code) {
        return UUID.nameUUIDFromBytes((kind + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    private static void store(Handle handle, OrganizationFile organization) {
        UUID id = idOf("organization", organization.code());
        handle.createUpdate("""
                        insert into organization (id, code, name, lends_among_managers)
                        values (:id, :code, :name, :lendsAmongManagers)
                        on conflict (code) do update
                          set name = excluded.name, lends_among_managers = excluded.lends_among_managers
                        """)
                .bind("id", id)
                .bind("code", organization.code())
                .bind("name", organization.name())
                .bind("lendsAmongManagers", requireNonNullElse(organization.lendsAmongManagers(), false))
                .execute();
        for (SourceEntry source : organization.sources()) {
            handle.createUpdate("""
                            insert into source values (:id, :organization, :code, :name, :rank)
                            on conflict (code) do update set name = excluded.name, rank = excluded.rank
                            """)
                    .bind("id", idOf("source", source.code()))
                    .bind("organization", id)
                    .bind("code", source.code())
                    .bind("name", source.name())
                    .bind("rank", source.rank())
                    .execute();
        }
    }

    /** Brings the given roles to what the settings say, but for those that were given by two (RO-6); whose have changed. */
    private static List<UUID> storeRoles(Handle handle, OrganizationFile organization) {
        List<Granted> granted = organization.administrators().stream()
                .flatMap(administrator -> administrator.roles().stream()
                        .map(role -> new Granted(
                                administrator.hsaId(), role.name(), requireNonNullElse(role.administrationCode(), ""))))
                .toList();
        return handle.createQuery("""
                        with listed as (
                          select hsa_id, role, nullif(code, '') as administration_code
                          from unnest(:people, :roles, :codes) as l(hsa_id, role, code)),
                        taken as (
                          delete from role_grant g where g.organization_id = :organization and g.appointment_id is null
                            and not exists (select from listed l where l.hsa_id = g.hsa_id and l.role = g.role
                              and l.administration_code is not distinct from g.administration_code)
                          returning hsa_id),
                        given as (
                          insert into role_grant (organization_id, hsa_id, role, administration_code)
                          select :organization, hsa_id, role, administration_code from listed
                          on conflict do nothing returning hsa_id)
                        select i.id from identity i where i.organization_id = :organization
                          and i.hsa_id in (select hsa_id from taken union select hsa_id from given)
                        """)
                .bind("organization", idOf("organization", organization.code()))
                .bind("people", granted.stream().map(Granted::hsaId).toArray(String[]::new))
                .bind("roles", granted.stream().map(Granted::role).toArray(String[]::new))
                .bind("codes", granted.stream().map(Granted::administrationCode).toArray(String[]::new))
                .mapTo(UUID.class)
                .list();
    }

    /** The other services know at once. */
    private void tell(List<UUID> people) {
        publisher.raiseResponsibilities(people);
        publisher.publishResponsibilities(people);
    }

    private record Granted(String hsaId, String role, String administrationCode) {}
}
