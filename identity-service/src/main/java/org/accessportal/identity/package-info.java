/**
 * Identities, engagements and organization; sign-in; what everyone has, and its delivery.
 * Names, numbers and addresses live in this service's database and nowhere else (ID-9).
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity;
