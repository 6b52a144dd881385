package org.accessportal.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes an organization as its catalogue would: the tree, the people, and below each person the engagements. */
final class Export {

    private final Organization organization;
    private final People people;
    private final Engagements engagements;
    private final LocalDate today;
    private final Turnover turnover;
    private final int export;

    /** The only export, with everybody in it. */
    Export(Organization organization, long seed, LocalDate today) {
        this(organization, diceOf(organization, seed), new Turnover(diceOf(organization, seed), today, 0, 0), 0);
    }

    /** One of several exports that follow each other, all of one day. */
    Export(Organization organization, Dice dice, Turnover turnover, int export) {
        this.turnover = turnover;
        this.export = export;
        this.today = turnover.today();
        this.organization = organization;
        this.people = new People(organization, dice, today);
        this.engagements = new Engagements(organization, people, dice, today);
    }

    static Dice diceOf(Organization organization, long seed) {
        return new Dice(seed * 31 + organization.code().hashCode());
    }

    People people() {
        return people;
    }

    Engagements engagements() {
        return engagements;
    }

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            write(out);
        }
    }

    void write(Writer out) throws IOException {
        var ldif = new Ldif(out);
        String root = organization.root();
        ldif.dn(root)
                .value("objectClass", "organization")
                .value("o", root.substring(2))
                .end();
        container(ldif, "Org");
        container(ldif, "Personal");
        for (Unit unit : people.units()) {
            write(ldif, unit);
        }
        for (int number = 0; number < organization.people(); number++) {
            write(ldif, people.person(number));
        }
    }

    private void write(Ldif ldif, Person person) throws IOException {
        var subject = new Turnover.Subject(person, engagements.of(person));
        Career career = turnover.on(export, subject);
        if (career.isGone()) {
            return;
        }
        writeEntry(ldif, person.named(career.surname()));
        for (Engagement engagement : career.engagements()) {
            write(ldif, person, engagement);
        }
    }

    private void container(Ldif ldif, String name) throws IOException {
        ldif.dn("ou=" + name + "," + organization.root())
                .value("objectClass", "organizationalUnit")
                .value("ou", name)
                .end();
    }

    private void write(Ldif ldif, Unit unit) throws IOException {
        ldif.dn(unit.dn())
                .value("objectClass", "vgrOrganizationalUnit")
                .value("ou", unit.name())
                .value("hsaIdentity", unit.hsaId())
                .value("vgrAO3kod", unit.administration().code())
                .value("vgrAnsvarsnummer", unit.costResponsibilityNumber())
                .value("hsaBusinessType", unit.provider() ? "provider" : null)
                .value("vgrObjectManagers", unit.hasManager() ? dnOf(people.person(unit.first())) : null)
                .value("vgrObjectManagers", unit.hasTwoManagers() ? dnOf(people.person(unit.first() + 1)) : null)
                .end();
    }

    private void writeEntry(Ldif ldif, Person person) throws IOException {
        ldif.dn(dnOf(person))
                .value("objectClass", "vgrUser")
                .value("cn", person.userId())
                .value("vgr-id", person.userId())
                .value("hsaIdentity", person.hsaId())
                .value("hsaPersonIdentityNumber", person.personnummer())
                .value("givenName", person.givenName())
                .value("sn", person.surname())
                .value("fullName", person.fullName())
                .value("mail", person.mail())
                .value("vgrSecrMark", person.protectedIdentity() ? "J" : null)
                .value("modifyTimestamp", stamp(null))
                .end();
    }

    private void write(Ldif ldif, Person person, Engagement engagement) throws IOException {
        Unit unit = engagement.unit();
        ldif.dn("cn=" + engagement.number() + "," + dnOf(person))
                .value("objectClass", "vgrAnstallning")
                .value("cn", engagement.number())
                .value("hsaPersonIdentityNumber", person.personnummer())
                .value("vgrOrgRel", unit.hsaId())
                .value("vgrStrukturPerson", unit.dn())
                .value("ou", unit.name())
                .value("vgrAO3kod", unit.administration().code())
                .value("vgrAnsvarsnummer", unit.costResponsibilityNumber())
                .value("vgrAnstform", engagement.form())
                .value("vgrFormansgrupp", engagement.benefitsGroup())
                .value("paTitleCode", engagement.title().code())
                .value("title", engagement.title().name())
                .value("vgrEmployeeManager", engagement.lineManager())
                .value("vgrPrimaryEmpl", engagement.primaryMark())
                .date("hsaStartDate", engagement.start())
                .date("hsaEndDate", engagement.end())
                .date("vgrAbsenceStartDate", engagement.absentFrom())
                .date("vgrAbsenceEndDate", engagement.absentTo())
                .value("modifyTimestamp", stamp(engagement.start()))
                .end();
    }

    private String dnOf(Person person) {
        return "cn=" + person.userId() + ",ou=Personal," + organization.root();
    }

    /** Nothing can have been written down after the day of the export. */
    private String stamp(@Nullable LocalDate start) {
        LocalDate day = start == null || start.isAfter(today) ? today.minusDays(1) : start;
        return day.format(DateTimeFormatter.BASIC_ISO_DATE) + "040000Z";
    }
}
