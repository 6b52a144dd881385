/** What a policy asks of an engagement, in the form that is stored and sent (PO-2). */
@NullMarked
package org.accessportal.policy.criteria;

import org.jspecify.annotations.NullMarked;
