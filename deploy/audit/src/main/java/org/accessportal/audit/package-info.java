/** Verifies exported audit logs, from the files alone (GO-2). */
@NullMarked
package org.accessportal.audit;

import org.jspecify.annotations.NullMarked;
