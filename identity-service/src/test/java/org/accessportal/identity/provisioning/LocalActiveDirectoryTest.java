package org.accessportal.identity.provisioning;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.accessportal.platform.testing.HostCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract against the directory of the local run, which plays Active Directory's part there. */
class LocalActiveDirectoryTest extends ActiveDirectoryContract {

    private static final Path CLASSES = Path.of("../deploy/local/target/classes");
    private static final String SERVER = "org.accessportal.local.directory.DirectoryServer";

    /** How far above the origin's port the local run puts its directory. */
    private static final int OFFSET = 13;

    private static DirectoryProcess process;
    private static DirectoryAccess access;

    @BeforeAll
    static void start() throws Exception {
        if (!Files.exists(CLASSES.resolve(SERVER.replace('.', '/') + ".class"))) {
            abort("deploy/local is not built");
        }
        process = new DirectoryProcess();
        Path data = process.folder();
        Files.createDirectory(data.resolve("secrets"));
        writeCertificate(data);
        String password = "Contract-Identity-1";
        Files.writeString(data.resolve("secrets/identity-directory"), password);
        int port = freePort();
        process.start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                CLASSES + File.pathSeparator + System.getProperty("java.class.path"),
                SERVER,
                data.toString(),
                Integer.toString(port - OFFSET),
                "1"));
        access = DirectoryAccess.of(
                port, "CN=identity-service,OU=Service,DC=portal,DC=test", password, data.resolve("ca.pem"));
        process.await(access);
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

    /** One certificate in two parts: the server's own, and the authority that has signed it. */
    private static void writeCertificate(Path data) throws Exception {
        HostCertificate certificate = HostCertificate.ofThisMachine(data);
        certificate.writeCertificate(data.resolve("ca.pem"));
        Files.writeString(data.resolve("secrets/server.pem"), certificate.certificate() + certificate.key());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
