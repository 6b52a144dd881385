package org.accessportal.identity.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A ward and a clinic with a manager each, and what is registered for them. */
@ApplicationScoped
class RegistrationFixture {

    static final String WARD = "SE2321000131-E000000000001";
    static final String CLINIC = "SE2321000131-E000000000002";

    private final ImportFixture imports;
    private final RegistrationService registrations;
    private final Jdbi jdbi;

    RegistrationFixture(ImportFixture imports, RegistrationService registrations, Jdbi jdbi) {
        this.imports = imports;
        this.registrations = registrations;
        this.jdbi = jdbi;
    }

    /** The catalogue: Boss of the ward, Head of the clinic, an employee of each, one of the clinic's protected. */
    static Ldif catalogue() {
        return new Ldif()
                .unit("Ward", WARD, "602", "boss1")
                .unit("Clinic", CLINIC, "602")
                .person("boss1", "198001019804")
                .employment("1", "boss1", WARD)
                .person("head1", "198002029802")
                .employment("2", "head1", CLINIC)
                .person("ann1", "198003039800")
                .employment("3", "ann1", WARD, "vgrEmployeeManager: boss1")
                .person("hid1", "198004049808", "vgrSecrMark: J")
                .employment("4", "hid1", CLINIC, "vgrEmployeeManager: head1")
                .person("cis1", "199005059804")
                .employment("5", "cis1", CLINIC, "vgrEmployeeManager: head1", "vgrPrimaryEmpl: PRIM");
    }

    /** Somebody to register, in the words of a test. */
    RegistrationRequest person(@Nullable String number, String given, String family, LocalDate from, LocalDate to) {
        return new RegistrationRequest(
                given, family, number, null, unit(WARD), "206010", "Sjuksköterska", "9", null, from, to, false, false);
    }

    RegistrationView register(RegistrationRequest wanted, Actor actor) {
        return registrations.register(wanted, actor);
    }

    void load(Ldif catalogue, Actor administrator) {
        imports.load(catalogue, administrator);
    }

    UUID unit(String hsaId) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from unit where hsa_id = :id")
                .bind("id", hsaId)
                .mapTo(UUID.class)
                .one());
    }

    /** The unit belongs to that administration from now on. */
    void move(String hsaId, String administration) {
        jdbi.useHandle(handle ->
                handle.execute("update unit set administration_code = ? where hsa_id = ?", administration, hsaId));
    }

    List<String> list(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
