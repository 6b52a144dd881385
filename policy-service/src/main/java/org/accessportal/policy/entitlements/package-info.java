/** What the active policies give every identity, kept current and published (PO-1, PO-5). */
@NullMarked
package org.accessportal.policy.entitlements;

import org.jspecify.annotations.NullMarked;
