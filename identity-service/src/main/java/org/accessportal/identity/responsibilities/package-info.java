/** Who answers for whom: nearest managers, roles, and the beat that proves that others know (RO-1, RO-8). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.responsibilities;
