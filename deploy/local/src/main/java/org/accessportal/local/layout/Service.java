package org.accessportal.local.layout;

import java.util.Locale;

/** One of the portal's services. */
public enum Service {
    IDENTITY(0),
    POLICY(1),
    ORDER(2),
    NOTIFICATION(3);

    /** Which of the ports in each range is this service's. */
    final int place;

    Service(int place) {
        this.place = place;
    }

    /** The service's name in paths, and that of its database and database role. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the service's folder, client and process. */
    public String artifact() {
        return code() + "-service";
    }
}
