/** Lifting the protection of an identity that the feed no longer marks, by two people (ID-9). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.protections;
