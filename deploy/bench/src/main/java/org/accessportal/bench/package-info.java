/** Measures a running portal, and says which goals are met. */
@NullMarked
package org.accessportal.bench;

import org.jspecify.annotations.NullMarked;
