package org.accessportal.platform.audit;

import org.accessportal.platform.security.Actor;

/** Who may read and verify the audit log. */
public interface Auditors {

    /** Refuses (403) who is neither auditor nor system administrator (RO-6). */
    void require(Actor actor);
}
