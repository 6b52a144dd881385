package org.accessportal.local.directory;

import com.unboundid.ldap.listener.LDAPListener;
import com.unboundid.ldap.listener.LDAPListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.accessportal.local.cards.CardIssuer;
import org.accessportal.local.cards.CardTls;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.ProcessStart;
import org.accessportal.local.layout.Secrets;
import org.accessportal.local.layout.Service;

/** The process of the directory: the directory of the data folder, over LDAPS and nothing else. */
public final class DirectoryServer implements AutoCloseable {

    /** What sixty thousand accounts and the replay of their journal take; the sample data takes a tenth. */
    public static final int HEAP_MEGABYTES = 192;

    private final Directory directory;
    private final LDAPListener listener;

    private DirectoryServer(Directory directory, LDAPListener listener) {
        this.directory = directory;
        this.listener = listener;
    }

    public static void main(String[] arguments) {
        ProcessStart.with(
                Level.INFO,
                () -> ProcessStart.atEnd(
                        start(LocalRun.fromArguments(arguments), Clock.systemUTC(), DirectoryServer::halt)));
    }

    /** The name by which the service binds. */
    public static String bindName(Service service) {
        return "CN=" + service.artifact() + "," + Names.SERVICE;
    }

    /** The name of the secret that holds the password by which the service binds. */
    public static String secretOf(Service service) {
        return service.code() + "-directory";
    }

    public static String base() {
        return Names.BASE;
    }

    static DirectoryServer start(LocalRun run, Clock clock, Consumer<IOException> onBrokenDisk)
            throws IOException, LDAPException, GeneralSecurityException {
        List<ServiceAccount> services = services(new Secrets(run.data()));
        Directory directory = Directory.open(run.data().directory(), services, clock);
        var gatekeeper = new Gatekeeper(directory.tree(), services);
        var settings = new LDAPListenerConfig(
                run.ports().directory(), new DirectoryConnection(directory, gatekeeper, onBrokenDisk, null));
        settings.setListenAddress(InetAddress.getLoopbackAddress());
        settings.setServerSocketFactory(CardTls.with(CardIssuer.serverCertificate(run.data()), run.data())
                .getServerSocketFactory());
        var listener = new LDAPListener(settings);
        listener.startListening();
        return new DirectoryServer(directory, listener);
    }

    private static List<ServiceAccount> services(Secrets secrets) {
        return List.of(
                account(Service.IDENTITY, secrets, Rights.EVERYTHING),
                account(Service.NOTIFICATION, secrets, Rights.SET_PASSWORDS));
    }

    private static ServiceAccount account(Service service, Secrets secrets, Rights rights) {
        return new ServiceAccount(service.artifact(), secrets.get(secretOf(service)), rights);
    }

    /** What is in memory is ahead of the disk now: only a new start from the disk tells the truth again. */
    private static void halt(IOException failure) {
        Logger.getLogger(DirectoryServer.class.getName()).log(Level.SEVERE, "The journal cannot be written", failure);
        Runtime.getRuntime().halt(1);
    }

    @Override
    public void close() {
        listener.shutDown(true);
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
