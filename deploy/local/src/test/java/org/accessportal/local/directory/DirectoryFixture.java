package org.accessportal.local.directory;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.accessportal.local.FreePorts;
import org.accessportal.local.Personas;
import org.accessportal.local.cards.CardIssuer;
import org.accessportal.local.cards.CardTls;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Secrets;
import org.accessportal.local.layout.Service;

/** A directory on a free port, and clients of it over LDAPS. */
final class DirectoryFixture implements AutoCloseable {

    static final String GOOD = "Lingon-Krafta-77";
    static final String BETTER = "Hjortron-Mussla-88";

    final LocalRun run;
    private DirectoryServer server;

    DirectoryFixture(Path folder) throws Exception {
        run = new LocalRun(new DataFolder(folder), FreePorts.find());
        new CardIssuer(run.data(), Clock.systemUTC()).issueAll(List.of(Personas.ANNA));
        start();
    }

    void start() throws Exception {
        server = DirectoryServer.start(run, Clock.systemUTC(), failure -> {
            throw new AssertionError(failure);
        });
    }

    void restart() throws Exception {
        server.close();
        start();
    }

    LDAPConnection anonymous() throws Exception {
        return new LDAPConnection(
                CardTls.anonymous(run.data()).getSocketFactory(),
                "localhost",
                run.ports().directory());
    }

    LDAPConnection as(String name, String password) throws Exception {
        LDAPConnection connection = anonymous();
        try {
            connection.bind(name, password);
            return connection;
        } catch (LDAPException e) {
            connection.close();
            throw e;
        }
    }

    LDAPConnection as(Service service) throws Exception {
        String password = new Secrets(run.data()).get(DirectoryServer.secretOf(service));
        return as(DirectoryServer.bindName(service), password);
    }

    static String user(String name) {
        return "CN=" + name + "," + Names.PEOPLE;
    }

    static String group(String name) {
        return "CN=" + name + "," + Names.GROUPS;
    }

    static void addUser(LDAPConnection connection, String name) throws LDAPException {
        connection.add(
                user(name),
                new Attribute("objectClass", "top", "person", "organizationalPerson", "user"),
                new Attribute("sAMAccountName", name),
                new Attribute("userPrincipalName", name + "@portal.test"));
    }

    static void addGroup(LDAPConnection connection, String name, String... members) throws LDAPException {
        connection.add(group(name), new Attribute("objectClass", "top", "group"));
        if (members.length > 0) {
            connection.modify(group(name), new Modification(ModificationType.ADD, "member", members));
        }
    }

    static void enable(LDAPConnection connection, String name) throws LDAPException {
        connection.modify(user(name), new Modification(ModificationType.REPLACE, "userAccountControl", "512"));
    }

    static void reset(LDAPConnection connection, String name, String password) throws LDAPException {
        connection.modify(user(name), password(ModificationType.REPLACE, password));
    }

    static void change(LDAPConnection connection, String name, String old, String replacement) throws LDAPException {
        connection.modify(
                user(name),
                List.of(password(ModificationType.DELETE, old), password(ModificationType.ADD, replacement)));
    }

    static Modification password(ModificationType type, String password) {
        return new Modification(type, "unicodePwd", ("\"" + password + "\"").getBytes(UTF_16LE));
    }

    @Override
    public void close() {
        server.close();
    }
}
