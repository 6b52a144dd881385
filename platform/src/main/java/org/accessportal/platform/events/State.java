package org.accessportal.platform.events;

/** The whole current state of one thing; a reader keeps the highest revision and ignores older ones. */
public non-sealed interface State extends Event {

    /** How far the thing had come when this state was true. */
    Revision revision();
}
