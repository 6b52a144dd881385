package org.accessportal.identity.organizations;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.accessportal.identity.organizations.OrganizationFile.Administrator;
import org.accessportal.identity.organizations.OrganizationFile.RoleEntry;
import org.accessportal.identity.organizations.OrganizationFile.SourceEntry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings organizations, sources and first roles to what the installation's settings say, at the start. */
@ApplicationScoped
class Organizations {

    private final OrganizationSettings settings;
    private final ObjectMapper json;
    private final Jdbi jdbi;

    Organizations(OrganizationSettings settings, ObjectMapper json, Jdbi jdbi) {
        this.settings = settings;
        this.json = json;
        this.jdbi = jdbi;
    }

    void start(@Observes StartupEvent event) {
        settings.file().ifPresent(this::load);
    }

    private void load(Path file) {
        try {
            OrganizationFile[] organizations = json.readValue(file.toFile(), OrganizationFile[].class);
            QuarkusTransaction.requiringNew()
                    .run(() -> jdbi.useHandle(handle -> {
                        for (OrganizationFile organization : organizations) {
                            store(handle, organization);
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
                        insert into organization values (:id, :code, :name)
                        on conflict (code) do update set name = excluded.name
                        """)
                .bind("id", id)
                .bind("code", organization.code())
                .bind("name", organization.name())
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
        storeAdministrators(handle, id, organization);
    }

    private static void storeAdministrators(Handle handle, UUID id, OrganizationFile organization) {
        for (Administrator administrator : organization.administrators()) {
            for (RoleEntry role : administrator.roles()) {
                handle.createUpdate(
                                "insert into role_grant values (:organization, :hsaId, :role, :administration) on conflict do nothing")
                        .bind("organization", id)
                        .bind("hsaId", administrator.hsaId())
                        .bind("role", role.name())
                        .bind("administration", role.administrationCode())
                        .execute();
            }
        }
    }
}
