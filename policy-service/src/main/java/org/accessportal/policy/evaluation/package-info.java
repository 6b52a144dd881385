/** Which policies apply to which engagements; plain Java over compact columns and bitmaps. */
@NullMarked
package org.accessportal.policy.evaluation;

import org.jspecify.annotations.NullMarked;
