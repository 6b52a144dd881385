/** Who may attest costs for which cost responsibility numbers (AP-2). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.attestlists;
