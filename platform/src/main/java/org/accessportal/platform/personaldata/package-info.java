/**
 * What a service keeps about people (GO-4): every service says it table by table, and gives an extract of everything
 * about one person.
 */
@NullMarked
package org.accessportal.platform.personaldata;

import org.jspecify.annotations.NullMarked;
