/** A small stand-in for the purchasing system in which some costs are attested (AP-2); it exists in the local run only. */
@org.jspecify.annotations.NullMarked
package org.accessportal.local.purchasing;
