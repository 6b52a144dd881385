/** The way in: SITHS cards, sessions and tokens (SI-1 to SI-5). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.signin;
