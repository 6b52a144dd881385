/** What activating a policy would do to everybody engaged today or later (PO-6). */
@NullMarked
package org.accessportal.policy.effects;

import org.jspecify.annotations.NullMarked;
