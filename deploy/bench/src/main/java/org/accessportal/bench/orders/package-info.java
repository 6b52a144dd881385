/** Orders under load: what was ordered before, how many go through, and how soon people at their pages are answered. */
@NullMarked
package org.accessportal.bench.orders;

import org.jspecify.annotations.NullMarked;
