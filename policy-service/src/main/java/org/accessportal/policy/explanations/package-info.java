/**
 * Why policies give somebody something on a day, or why they do not and what would (PO-7). Worked out when it is asked,
 * from the policies of that day and the engagements as they are known now.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.policy.explanations;
