/** The directory as a ConnId connector: the LDAP bundle, where Active Directory over LDAPS needs it a little different. */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.provisioning.ldap;
