package org.accessportal.identity.provisioning;

import org.identityconnectors.common.logging.Log;
import org.identityconnectors.common.logging.LogSpi;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What ConnId and its connectors log: that something happened, never the text, which holds names and values. */
public final class ConnectorLog implements LogSpi {

    private static final Logger LOG = Logger.getLogger(ConnectorLog.class);

    @Override
    public void log(
            Class<?> origin, @Nullable String method, Log.Level level, String message, @Nullable Throwable failure) {
        LOG.debugf("%s in %s: %s", level, origin.getSimpleName(), failure == null ? "" : Refusal.reasonOf(failure));
    }

    @Override
    public void log(
            Class<?> origin, StackTraceElement caller, Log.Level level, String message, @Nullable Throwable failure) {
        log(origin, caller.getMethodName(), level, message, failure);
    }

    @Override
    public boolean isLoggable(Class<?> origin, Log.Level level) {
        return level.compareTo(Log.Level.WARN) >= 0 && LOG.isDebugEnabled();
    }

    @Override
    public boolean needToInferCaller(Class<?> origin, Log.Level level) {
        return false;
    }
}
