/**
 * The catalogue of what can be assigned, and what people order of it: who says yes, who carries it out, where it stands.
 * Everything where a human says yes or no about access belongs here. Ids and codes only: no names of people (ID-9).
 */
@NullMarked
package org.accessportal.order;

import org.jspecify.annotations.NullMarked;
