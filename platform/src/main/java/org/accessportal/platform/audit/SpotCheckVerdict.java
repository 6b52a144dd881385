package org.accessportal.platform.audit;

/** What an auditor can say about a row of the log. */
public enum SpotCheckVerdict {
    AS_IT_SHOULD_BE,
    /** Somebody is to look into it; a remark says what. */
    TO_BE_FOLLOWED_UP
}
