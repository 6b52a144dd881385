package org.accessportal.identity.imports;

/** Where an import stands. */
public enum RunState {
    /** The feed is streaming in. */
    READING,
    /** All has been read; the comparison is next. */
    READ,
    /** A human has said that a held run is to be applied. */
    RESUMED,
    /** Its changes have been made. */
    APPLIED,
    /** It would change too much; a human decides (ID-6). */
    HELD,
    /** A human has said no. */
    DISCARDED,
    /** It could not be read or applied; nothing has changed. */
    FAILED
}
