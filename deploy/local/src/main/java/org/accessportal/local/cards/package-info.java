/** The local test cards: their authority, certificates and revocation list, and the sign-in with one. */
@NullMarked
package org.accessportal.local.cards;

import org.jspecify.annotations.NullMarked;
