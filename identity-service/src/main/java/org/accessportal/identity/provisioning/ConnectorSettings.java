package org.accessportal.identity.provisioning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Systems beside the directory that accounts are delivered to, each by a ConnId connector from a bundle (PR-1). */
@ConfigMapping(prefix = "identity.connectors")
interface ConnectorSettings {

    /** A folder of bundles beside those that come with the service. */
    Optional<Path> folder();

    /** By a name of the operator's, which logs show. */
    Map<String, SystemSettings> systems();

    /**
     * One system. In what is written there, {@code {id}}, {@code {userName}}, {@code {displayName}}, {@code
     * {givenName}}, {@code {familyName}} and {@code {mail}} stand for the account's own.
     */
    interface SystemSettings {

        /** The bundle's name, for example {@code net.tirasa.connid.bundles.ldap}. */
        String bundle();

        String version();

        /** The connector's class in the bundle. */
        String connector();

        /** The connector's own properties, as its documentation names them; lists with commas. */
        Map<String, String> configuration();

        /** What an account is called there. */
        @WithDefault("{userName}")
        String accountName();

        /** The attribute that holds the identity's id, and by which an account is found. */
        String idAttribute();

        /** What else an account has. */
        Map<String, String> attributes();

        /** The attribute that holds an account's groups; without one there are none. */
        Optional<String> groupAttribute();

        /** A group as it stands there, {@code {group}} being its name. */
        @WithDefault("{group}")
        String groupValue();

        /** Whether accounts can be disabled there. */
        @WithDefault("true")
        boolean disabling();

        /** Whether a new account needs a password; it gets one that nobody knows. */
        @WithDefault("false")
        boolean password();
    }
}
