package org.accessportal.identity.provisioning;

import org.identityconnectors.common.pooling.ObjectPoolConfiguration;
import org.identityconnectors.framework.api.APIConfiguration;
import org.identityconnectors.framework.api.ConnectorFacade;
import org.identityconnectors.framework.api.ConnectorFacadeFactory;
import org.identityconnectors.framework.api.ConnectorKey;
import org.identityconnectors.framework.api.ResultsHandlerConfiguration;
import org.identityconnectors.framework.impl.api.ConnectorMessagesImpl;
import org.identityconnectors.framework.impl.api.local.LocalConnectorInfoImpl;
import org.identityconnectors.framework.impl.api.local.LocalConnectorInfoManagerImpl;
import org.identityconnectors.framework.spi.Configuration;
import org.identityconnectors.framework.spi.Connector;

/** ConnId, set up for this service: what it logs holds no personal data, and its connectors are kept in pools. */
final class ConnectorFramework {

    private static final int MOST_CONNECTIONS = 5;
    private static final long LONGEST_WAIT_SECONDS = 30;

    private ConnectorFramework() {}

    /** Before anything of ConnId is used: it decides once where to log. */
    static void prepare() {
        System.setProperty("org.identityconnectors.common.logging.class", ConnectorLog.class.getName());
    }

    /** The default configuration of a connector that is a class of this service, and in no bundle. */
    static APIConfiguration ownConnector(Class<? extends Connector> connector, Class<? extends Configuration> kind) {
        prepare();
        var info = new LocalConnectorInfoImpl();
        info.setConnectorClass(connector);
        info.setConnectorConfigurationClass(kind);
        info.setConnectorKey(new ConnectorKey(connector.getPackageName(), "1", connector.getName()));
        info.setConnectorDisplayNameKey(connector.getSimpleName());
        info.setMessages(new ConnectorMessagesImpl());
        info.setDefaultAPIConfiguration(LocalConnectorInfoManagerImpl.createDefaultAPIConfiguration(info));
        return info.createDefaultAPIConfiguration();
    }

    /** A target that is ready for use; nothing is connected before the first operation. */
    static ConnectorFacade connect(APIConfiguration configuration) {
        // the target filters; what comes is what was asked for
        ResultsHandlerConfiguration results = configuration.getResultsHandlerConfiguration();
        results.setEnableAttributesToGetSearchResultsHandler(false);
        results.setEnableFilteredResultsHandler(false);
        results.setEnableNormalizingResultsHandler(false);
        // what is found is taken in at once, not handed over by a thread made for each search
        configuration.setProducerBufferSize(0);
        ObjectPoolConfiguration pool = configuration.getConnectorPoolConfiguration();
        pool.setMaxObjects(MOST_CONNECTIONS);
        pool.setMaxIdle(MOST_CONNECTIONS);
        pool.setMaxWait(LONGEST_WAIT_SECONDS);
        return ConnectorFacadeFactory.getInstance().newInstance(configuration);
    }
}
