/** The manager role as managers lend it before they are away (RO-2). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.delegations;
