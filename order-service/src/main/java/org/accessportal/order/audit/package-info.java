/** This service's part of the audit log, for auditors. */
@NullMarked
package org.accessportal.order.audit;

import org.jspecify.annotations.NullMarked;
