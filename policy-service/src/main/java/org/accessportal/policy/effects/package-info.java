/** What a step with a policy would do to everybody engaged today or later, counted and by person (PO-6). */
@NullMarked
package org.accessportal.policy.effects;

import org.jspecify.annotations.NullMarked;
