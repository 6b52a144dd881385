/** Resources: what can be assigned, with levels, days of grace and confidentiality class (OR-1). */
@NullMarked
package org.accessportal.order.catalog;

import org.jspecify.annotations.NullMarked;
