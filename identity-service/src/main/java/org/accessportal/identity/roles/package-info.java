/**
 * Who may do what in the portal, and why (RO-6): roles from the installation's settings, from the catalogue, lent,
 * ordered, or given by one administrator with a second one's yes. The last kind begins and ends here.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.roles;
