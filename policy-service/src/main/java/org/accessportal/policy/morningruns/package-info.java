/** Administrations whose changes wait for the morning run (PO-3): when it is, and that it is carried out each day. */
@NullMarked
package org.accessportal.policy.morningruns;

import org.jspecify.annotations.NullMarked;
