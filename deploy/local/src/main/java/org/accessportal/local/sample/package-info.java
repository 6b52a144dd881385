/** Loads the sample data into a running portal, the way that an administrator would. */
@NullMarked
package org.accessportal.local.sample;

import org.jspecify.annotations.NullMarked;
