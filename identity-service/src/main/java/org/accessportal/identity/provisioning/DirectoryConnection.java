package org.accessportal.identity.provisioning;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.stream.Stream;
import org.accessportal.identity.provisioning.ldap.DirectoryConfiguration;
import org.accessportal.identity.provisioning.ldap.DirectoryConnector;
import org.identityconnectors.common.security.GuardedString;
import org.identityconnectors.framework.api.APIConfiguration;
import org.identityconnectors.framework.api.ConfigurationProperties;
import org.identityconnectors.framework.api.ConnectorFacade;
import org.jspecify.annotations.Nullable;

/** Pooled connections to the directory, over TLS; made when they are first needed. */
@ApplicationScoped
class DirectoryConnection {

    private static final int LDAPS = 636;
    private static final long TIMEOUT_MILLIS = 5_000;

    private final DirectorySettings settings;
    private @Nullable ConnectorFacade facade;

    DirectoryConnection(DirectorySettings settings) {
        this.settings = settings;
    }

    /** Whether there is a directory to deliver to. */
    boolean isConfigured() {
        return settings.url().isPresent();
    }

    synchronized ConnectorFacade facade() {
        ConnectorFacade made = facade;
        if (made == null) {
            APIConfiguration configuration =
                    ConnectorFramework.ownConnector(DirectoryConnector.class, DirectoryConfiguration.class);
            configure(configuration.getConfigurationProperties());
            made = ConnectorFramework.connect(configuration);
            facade = made;
        }
        return made;
    }

    @PreDestroy
    synchronized void close() {
        if (facade != null) {
            facade.dispose();
            facade = null;
        }
    }

    private void configure(ConfigurationProperties properties) {
        URI url = URI.create(settings.url().orElseThrow());
        if (!"ldaps".equals(url.getScheme())) {
            throw new IllegalArgumentException("The directory's address begins with ldaps");
        }
        properties.setPropertyValue("host", url.getHost());
        properties.setPropertyValue("port", url.getPort() < 0 ? LDAPS : url.getPort());
        properties.setPropertyValue("ssl", true);
        properties.setPropertyValue("principal", settings.bindDn().orElse(""));
        properties.setPropertyValue(
                "credentials", new GuardedString(settings.password().orElse("").toCharArray()));
        properties.setPropertyValue(
                "caFile", settings.caFile().map(Object::toString).orElse(null));
        properties.setPropertyValue("connectTimeout", TIMEOUT_MILLIS);
        properties.setPropertyValue("readTimeout", TIMEOUT_MILLIS);
        properties.setPropertyValue("baseContexts", new String[] {settings.baseDn()});
        properties.setPropertyValue("readSchema", false);
        properties.setPropertyValue("uidAttribute", "entryDN");
        properties.setPropertyValue("gidAttribute", "entryDN");
        properties.setPropertyValue("accountObjectClasses", classes("person", "organizationalPerson", "user"));
        properties.setPropertyValue("groupObjectClasses", classes("group"));
        properties.setPropertyValue("groupMemberAttribute", DirectoryEntry.MEMBER);
    }

    private static String[] classes(String... own) {
        return Stream.concat(Stream.of("top"), Stream.of(own)).toArray(String[]::new);
    }
}
