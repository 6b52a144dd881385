/**
 * Assignment policies: criteria on engagements, and the resources that follow from them.
 * Policies have immutable versions; what they give everybody is worked out as the directory changes, and published.
 * Ids and codes only: no names of people (ID-9).
 */
@NullMarked
package org.accessportal.policy;

import org.jspecify.annotations.NullMarked;
