/** The address and greeting of one mail recipient, for the service that sends mail and for nobody else. */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.recipients;
