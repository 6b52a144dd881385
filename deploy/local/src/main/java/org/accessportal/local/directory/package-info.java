/** The directory of a local run: an LDAP server in the role of Active Directory. */
@NullMarked
package org.accessportal.local.directory;

import org.jspecify.annotations.NullMarked;
