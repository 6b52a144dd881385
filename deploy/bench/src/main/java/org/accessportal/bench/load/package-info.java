/** Requests that come when they are due, however long the answers to those before them take. */
@NullMarked
package org.accessportal.bench.load;

import org.jspecify.annotations.NullMarked;
