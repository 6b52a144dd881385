/** What this service keeps about people (GO-4), table by table, and the address where one gets it. */
@NullMarked
package org.accessportal.policy.personaldata;

import org.jspecify.annotations.NullMarked;
