/** The replica of the directory: units, engagements, responsibilities and roles as ids and codes (ID-9). */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.directory;
