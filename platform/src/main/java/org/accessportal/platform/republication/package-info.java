/** After a restore: what a service's state topics say is brought to what its database says. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.republication;
