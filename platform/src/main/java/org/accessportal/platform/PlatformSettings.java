package org.accessportal.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The settings that every service has. */
@ConfigMapping(prefix = "portal")
public interface PlatformSettings {

    /** The service's name, for example {@code identity}; names its consumer group and its audit chain. */
    String service();

    /** The public address of the portal, without a slash at the end. */
    @WithDefault("http://localhost:8080")
    String origin();

    /** Where the issuer publishes its keys (JWKS). */
    @WithDefault("http://localhost:8100/identity/v1/keys")
    String keysUrl();

    /** Certificates that the issuer's own is signed with (PEM), where it has one; without a file the JVM's own. */
    Optional<Path> keysCaFile();

    /** The id by which this service asks for tokens of its own (SI-4). */
    Optional<String> clientId();

    /** The secret that goes with it. */
    Optional<String> clientSecret();

    /**
     * The epoch that revisions are of: raised by one, for all services together, when their databases are restored from a
     * backup; never lowered.
     */
    @WithDefault("0")
    int epoch();

    /** Whether this process relays, reads and seals by itself; tests that drive these parts turn it off. */
    @WithDefault("true")
    boolean background();

    /**
     * How many readers of each topic run in one process, 1 to 4: each takes partitions of its own, so that one topic's
     * work is done on several processors.
     */
    @WithDefault("1")
    int readers();

    /** How many requests a minute one caller may make to one replica, of whatever kind (API-1). */
    @WithDefault("6000")
    int requestsPerMinute();

    /** How many days a kind of data about people is kept, where it is not as the service has it (GO-4). */
    Map<String, Integer> retentionDays();

    /** Whether the service keeps a replica of the directory; fixed when it is built. */
    @WithDefault("false")
    boolean directory();

    /** Whether the service keeps the heads of all services' audit chains (GO-2); fixed when it is built. */
    @WithDefault("false")
    boolean auditAnchors();
}
