package org.accessportal.platform.architecture.badservice.two;

import org.accessportal.platform.architecture.badservice.one.KnowsAnother;

/** Closes a circle between two features. */
public class UsesOne {
    KnowsAnother other;
}
