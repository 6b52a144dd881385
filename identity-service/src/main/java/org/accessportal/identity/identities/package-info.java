/** Identities and their engagements, and who may see them (ID-1 to ID-3, ID-9). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.identities;
