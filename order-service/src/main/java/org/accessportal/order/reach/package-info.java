/**
 * Access that people of other units have at a unit, by order (OR-7, AS-6): its manager is told, sees what there is,
 * outsiders first, and ends it.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.reach;
