/** What the local run's own pages share: templates, texts in two languages, one look, safe headers. */
@NullMarked
package org.accessportal.local.pages;

import org.jspecify.annotations.NullMarked;
