/**
 * Separation of duties (PO-9): what policy-service says that nobody may hold together, held against what people have, have
 * ordered and are about to order; and the exceptions that are order lines.
 */
@NullMarked
package org.accessportal.order.separations;

import org.jspecify.annotations.NullMarked;
