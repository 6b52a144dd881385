/**
 * Access that people of other units have at a unit, by order (OR-7): its manager is told, and sees what there is.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.reach;
