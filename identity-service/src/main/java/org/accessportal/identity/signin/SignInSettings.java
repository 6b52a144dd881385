package org.accessportal.identity.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The settings of sign-in, sessions and tokens. */
@ConfigMapping(prefix = "identity")
interface SignInSettings {

    /** A private EC key of curve P-256 as JWK, the same for all replicas. */
    Path signingKeyFile();

    /** The page that offers the ways in; the SITHS host itself unless an installation has another. */
    Optional<String> signInPage();

    /** The systems that may ask for tokens: a JSON file of ids, hashed secrets and scopes. */
    Optional<Path> clientsFile();

    /** SITHS cards. */
    Siths siths();

    /** Sessions. */
    Session session();

    /** What a SITHS card's certificate says, and where it is presented. */
    interface Siths {

        /** The host of its own where the browser presents the card. */
        @WithDefault("https://localhost:8101")
        String url();

        /** The subject's field that holds the HSA-id or the personnummer. */
        @WithDefault("2.5.4.5")
        String subjectOid();

        /** What that field looks like; the first group is the id. */
        @WithDefault("(SE\\d{10}-[A-Za-z0-9]+|\\d{12})")
        String pattern();

        /** Certificate policies of assurance level 3. */
        @WithDefault("1.2.752.116.4.2.3")
        List<String> level3Policies();

        /** Certificate policies of assurance level 2. */
        @WithDefault("1.2.752.116.4.2.2")
        List<String> level2Policies();

        /** The issuer's list of revoked certificates. */
        Path crlFile();
    }

    /** How long a session lives. */
    interface Session {

        /** Without a request. */
        @WithDefault("30M")
        Duration idle();

        /** In all. */
        @WithDefault("10H")
        Duration absolute();
    }
}
