package org.accessportal.platform.security;

/** Who looks after the system. */
public interface Administrators {

    /** Refuses (403) who is no system administrator (RO-6). */
    void require(Actor actor);
}
