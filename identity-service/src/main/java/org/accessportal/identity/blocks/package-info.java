/** Stopping a person's access in every system at once, and lifting that by two people (AS-5). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.blocks;
