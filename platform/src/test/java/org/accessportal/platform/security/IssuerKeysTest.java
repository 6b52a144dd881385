package org.accessportal.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.accessportal.platform.testing.HostCertificate;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that tokens are verified by come from the issuer, and from nobody who only sits in its place. */
class IssuerKeysTest {

    @TempDir
    private static Path folder;

    private static EllipticCurveJsonWebKey key;
    private static HostCertificate certificate;
    private static HttpsServer issuer;

    @BeforeAll
    static void startIssuer() throws Exception {
        key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId("issuer");
        byte[] keys = new JsonWebKeySet(key).toJson().getBytes(StandardCharsets.UTF_8);
        certificate = HostCertificate.ofThisMachine(folder);
        issuer = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.setHttpsConfigurator(new HttpsConfigurator(certificate.tls()));
        issuer.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        issuer.start();
    }

    @AfterAll
    static void stopIssuer() {
        issuer.stop(0);
    }

    @Test
    void anIssuerWhoseCertificateIsVouchedForIsBelieved() throws Exception {
        Path authorities = certificate.writeCertificate(folder.resolve("ca.pem"));

        assertThat(keys(Optional.of(authorities)).resolver().resolveKey(signature(), List.of()))
                .isEqualTo(key.getPublicKey());
    }

    @Test
    void anIssuerThatOthersVouchForIsNot() throws Exception {
        Path others = HostCertificate.ofAnotherHost(folder).writeCertificate(folder.resolve("others.pem"));

        assertThatThrownBy(() -> keys(Optional.of(others)).resolver().resolveKey(signature(), List.of()))
                .isInstanceOf(UnresolvableKeyException.class);
    }

    @Test
    void withoutAFileTheMachinesOwnAuthoritiesVouch() {
        assertThatThrownBy(() -> keys(Optional.empty()).resolver().resolveKey(signature(), List.of()))
                .isInstanceOf(UnresolvableKeyException.class);
    }

    private IssuerKeys keys(Optional<Path> authorities) {
        return new IssuerKeys("https://localhost:" + issuer.getAddress().getPort() + "/keys", authorities);
    }

    private JsonWebSignature signature() {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue("issuer");
        return signature;
    }
}
