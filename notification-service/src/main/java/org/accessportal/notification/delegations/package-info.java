/** Tells those whom it concerns that the manager role has been lent, or is lent no more (RO-2). */
@NullMarked
package org.accessportal.notification.delegations;

import org.jspecify.annotations.NullMarked;
