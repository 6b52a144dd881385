package org.accessportal.identity.provisioning;

import static org.junit.jupiter.api.Assumptions.abort;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.accessportal.platform.testing.HostCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract against a real Active Directory: a Samba domain controller, where one is installed. */
class SambaActiveDirectoryTest extends ActiveDirectoryContract {

    private static final int LDAPS = 636;

    /** LDAP and LDAPS, and the same for the global catalogue: Samba listens nowhere else when it serves LDAP alone. */
    private static final List<Integer> PORTS = List.of(389, LDAPS, 3268, 3269);

    private static final String PASSWORD = "Contract-Administrator-1";

    private static DirectoryProcess process;
    private static DirectoryAccess access;

    @BeforeAll
    static void start() throws Exception {
        requireSamba();
        process = new DirectoryProcess();
        Path domain = process.folder().resolve("dc");
        process.run(List.of(
                "samba-tool",
                "domain",
                "provision",
                "--targetdir=" + domain,
                "--realm=PORTAL.TEST",
                "--domain=PORTAL",
                "--host-name=dc",
                "--host-ip=127.0.0.1",
                "--server-role=dc",
                "--dns-backend=NONE",
                "--adminpass=" + PASSWORD,
                // temporary folders need not have extended attributes
                "--option=vfs objects=dfs_samba4 acl_xattr xattr_tdb"));
        HostCertificate certificate = HostCertificate.ofThisMachine(process.folder());
        Path authority = certificate.writeCertificate(process.folder().resolve("ca.pem"));
        Path key = certificate.writeKey(process.folder().resolve("key.pem"));
        // in the foreground it ends when its standard input does: with this process, however that dies
        process.start(List.of(
                "samba",
                "--interactive",
                "--model=single",
                "--configfile=" + domain.resolve("etc/smb.conf"),
                "--option=server services=ldap",
                "--option=tls certfile=" + authority,
                "--option=tls cafile=" + authority,
                "--option=tls keyfile=" + key,
                "--option=interfaces=127.0.0.1/8",
                "--option=bind interfaces only=yes",
                "--option=pid directory=" + domain));
        access = DirectoryAccess.of(LDAPS, "CN=Administrator,CN=Users,DC=portal,DC=test", PASSWORD, authority);
        process.await(access);
        prepare();
    }

    @AfterAll
    static void stop() {
        if (process != null) {
            process.close();
        }
    }

    @Override
    DirectoryAccess access() {
        return access;
    }

    /** What the portal wants before it delivers; and passwords that may be changed on the day they were set. */
    private static void prepare() throws Exception {
        try (var connection = access.connect()) {
            connection.modify(access.baseDn(), new Modification(ModificationType.REPLACE, "minPwdAge", "0"));
            for (String unit : List.of(access.peopleRdn(), access.groupsRdn())) {
                connection.add(unit + "," + access.baseDn(), new Attribute("objectClass", "top", "organizationalUnit"));
            }
        }
    }

    private static void requireSamba() {
        String missing = null;
        if (!Files.isExecutable(Path.of("/usr/sbin/samba")) || !Files.isExecutable(Path.of("/usr/bin/samba-tool"))) {
            missing = "samba is not installed";
        } else if (!"root".equals(System.getProperty("user.name"))) {
            missing = "only root can start a domain controller";
        } else if (!PORTS.stream().allMatch(SambaActiveDirectoryTest::isFree)) {
            missing = "one of the ports " + PORTS + " is taken";
        }
        if (missing != null) {
            abort(missing);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
