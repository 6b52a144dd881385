/** Policies over very many engagements: the engine against a plain loop and against the database, on the same data. */
@NullMarked
package org.accessportal.bench.engine;

import org.jspecify.annotations.NullMarked;
