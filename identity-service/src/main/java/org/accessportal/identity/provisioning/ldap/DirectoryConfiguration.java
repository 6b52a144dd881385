package org.accessportal.identity.provisioning.ldap;

import net.tirasa.connid.bundles.ldap.LdapConfiguration;
import net.tirasa.connid.bundles.ldap.search.DefaultSearchStrategy;
import org.identityconnectors.framework.spi.ConfigurationProperty;
import org.jspecify.annotations.Nullable;

/** The LDAP bundle's configuration, with whom to trust. */
public class DirectoryConfiguration extends LdapConfiguration {

    private @Nullable String caFile;

    public DirectoryConfiguration() {
        setConnectionClass(DirectoryContext.class);
    }

    /** Certificates that the directory's is signed with (PEM); without a file the JVM's own. */
    @ConfigurationProperty(displayMessageKey = "caFile.display", helpMessageKey = "caFile.help")
    public @Nullable String getCaFile() {
        return caFile;
    }

    public void setCaFile(@Nullable String caFile) {
        this.caFile = caFile;
    }

    @Override
    public DefaultSearchStrategy newDefaultSearchStrategy(boolean ignoreMissingBase) {
        return new OwnEntriesOnly(ignoreMissingBase);
    }
}
