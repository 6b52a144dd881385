/** Organizations, their sources, and the roles that the installation gives. */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.organizations;
