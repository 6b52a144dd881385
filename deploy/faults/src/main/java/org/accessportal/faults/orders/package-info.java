/** Orders of many people while services die: what was acknowledged, and what is there afterwards. */
@NullMarked
package org.accessportal.faults.orders;

import org.jspecify.annotations.NullMarked;
