package org.accessportal.identity.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accessportal.identity.provisioning.ConnectorSettings.SystemSettings;
import org.identityconnectors.common.security.GuardedString;
import org.identityconnectors.framework.api.APIConfiguration;
import org.identityconnectors.framework.api.ConfigurationProperty;
import org.identityconnectors.framework.api.ConnectorFacade;
import org.identityconnectors.framework.api.ConnectorInfo;
import org.identityconnectors.framework.api.ConnectorInfoManagerFactory;
import org.identityconnectors.framework.api.ConnectorKey;
import org.identityconnectors.framework.common.exceptions.ConfigurationException;

/** The bundles of connectors: those beside the service, and those in the folder of the operator's. */
@ApplicationScoped
class ConnectorBundles {

    private static final String BESIDE = "connectors";

    private final ConnectorSettings settings;

    ConnectorBundles(ConnectorSettings settings) {
        this.settings = settings;
    }

    /** The system's connector, configured; nothing is connected yet. */
    ConnectorFacade connect(SystemSettings system) {
        ConnectorFramework.prepare();
        var key = new ConnectorKey(system.bundle(), system.version(), system.connector());
        ConnectorInfo info = ConnectorInfoManagerFactory.getInstance()
                .getLocalManager(bundles().toArray(URL[]::new))
                .findConnectorInfo(key);
        if (info == null) {
            throw new ConfigurationException("There is no bundle with " + key);
        }
        APIConfiguration configuration = info.createDefaultAPIConfiguration();
        system.configuration().forEach((name, text) -> {
            ConfigurationProperty property =
                    configuration.getConfigurationProperties().getProperty(name);
            if (property == null) {
                throw new ConfigurationException(system.connector() + " has no property " + name);
            }
            property.setValue(value(text, property.getType()));
        });
        return ConnectorFramework.connect(configuration);
    }

    private List<URL> bundles() {
        List<URL> found = new ArrayList<>();
        for (Path folder :
                Stream.concat(besideTheService(), settings.folder().stream()).toList()) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path jar :
                        files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    found.add(jar.toUri().toURL());
                }
            } catch (MalformedURLException e) {
                throw new ConfigurationException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** As the service is packaged: its own archive in one folder, bundles in the one next to it. */
    private static Stream<Path> besideTheService() {
        CodeSource source = ConnectorBundles.class.getProtectionDomain().getCodeSource();
        try {
            Path folder = source == null
                    ? null
                    : Path.of(source.getLocation().toURI()).resolveSibling("../" + BESIDE);
            return folder != null && Files.isDirectory(folder) ? Stream.of(folder.normalize()) : Stream.of();
        } catch (URISyntaxException e) {
            throw new ConfigurationException(e);
        }
    }

    private static Object value(String text, Class<?> type) {
        if (type == String[].class) {
            return text.split("\\s*,\\s*", -1);
        } else if (type == GuardedString.class) {
            return new GuardedString(text.toCharArray());
        } else if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        } else if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        } else if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        } else if (type == char.class || type == Character.class) {
            return text.charAt(0);
        }
        return text;
    }
}
