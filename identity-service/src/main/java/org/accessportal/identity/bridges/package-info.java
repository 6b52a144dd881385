/** Letting access go on for a few days after an engagement's last one, while a renewal is on its way (AS-7). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.bridges;
