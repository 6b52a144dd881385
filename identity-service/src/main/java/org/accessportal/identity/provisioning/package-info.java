/** Delivery to the directory: accounts, groups, enabling and disabling (PR-1, PR-2). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.provisioning;
